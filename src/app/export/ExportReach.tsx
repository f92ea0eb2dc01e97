import type { ReactNode } from 'react';
import { wholeUrl } from '../../store/siteUrls';
import { reachOf } from '../../catalog/reach';

/** That the addresses of the papers are of no use to others, or left out for it; nothing where they are. */
export function ExportReach({ papers }: { readonly papers: number }): ReactNode {
  const reach = reachOf(wholeUrl(''));
  if (reach === 'everyone') return null;
  return (
    <p className="dialog-status export-reach">
      {reach === 'device' ? withoutAddresses(papers) : inNetwork(papers)}
    </p>
  );
}

function withoutAddresses(papers: number): string {
  const left = papers === 1 ? 'The paper’s address is left out' : 'The papers’ addresses are left out';
  return `${left}, because this site runs only on this device. Publish the site to include ${papers === 1 ? 'it' : 'them'}.`;
}

function inNetwork(papers: number): string {
  const addresses = papers === 1 ? 'the paper’s address works' : 'the papers’ addresses work';
  return `Until this site is published, ${addresses} only in this network.`;
}
