import type { ReactNode } from 'react';
import { siteUrl } from '../../store/siteUrls';
import { reachOf } from '../../view/shareAddress';
import type { Reach } from '../../view/shareAddress';

const WHERE: Readonly<Record<Exclude<Reach, 'everyone'>, string>> = {
  device: 'on this device',
  network: 'in this network',
};

/** That the addresses of the papers, as they are written out, are of no use to others; nothing where they are. */
export function ExportReach({ papers }: { readonly papers: number }): ReactNode {
  const reach = reachOf(new URL(siteUrl(''), location.origin).href);
  if (reach === 'everyone') return null;
  const addresses = papers === 1 ? 'the paper’s address works' : 'the papers’ addresses work';
  return (
    <p className="dialog-status export-reach">
      {`Until this site is published, ${addresses} only ${WHERE[reach]}.`}
    </p>
  );
}
