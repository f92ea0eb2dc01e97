import type { ReactNode } from 'react';
import { exportMessages } from '../../../messages/export';
import { wholeUrl } from '../../../store/siteUrls';
import { reachOf } from '../../../catalog/reach';

/** A note if the papers' addresses do not work for others or are left out. */
export function ExportReach({ papers }: { readonly papers: number }): ReactNode {
  const reach = reachOf(wholeUrl(''));
  if (reach === 'everyone') return null;
  return (
    <p className="dialog-status export-reach">
      {reach === 'device' ? exportMessages.withoutAddress({ papers }) : exportMessages.inNetwork({ papers })}
    </p>
  );
}
