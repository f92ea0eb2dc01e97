import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { usePicks } from '../../store/picksStore';
import { listOrdinals } from '../../view/listScope';
import { ExportButton } from '../export/ExportButton';
import { ShareButton } from '../share/ShareButton';

/** The ways out of the page for the picks: as a link, and as a file of those that this catalog has. */
export function PicksOut({ ordinalById }: Pick<LoadedCatalog, 'ordinalById'>): ReactNode {
  const list = usePicks((store) => store.list);
  return (
    <>
      <ShareButton words="Share picks" list={list} />
      <ExportButton
        words="Export picks"
        papers={listOrdinals(list, ordinalById)}
        title={list.name || 'My picks'}
        list={list}
      />
    </>
  );
}
