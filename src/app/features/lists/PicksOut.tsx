import type { ReactNode } from 'react';
import { listDialogMessages } from '../../../messages/listDialog';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { usePicks } from '../../../store/picksStore';
import { listOrdinals } from '../../../view/listScope';
import { ExportButton } from '../export/ExportButton';
import { ShareButton } from '../share/ShareButton';

/** Buttons to share the list as a link and to export those of its papers that are in this collection. */
export function PicksOut({ ordinalById }: Pick<LoadedCatalog, 'ordinalById'>): ReactNode {
  const list = usePicks((store) => store.list);
  return (
    <>
      <ShareButton words={listDialogMessages.share} about={listDialogMessages.myList} list={list} />
      <ExportButton
        words={listDialogMessages.export}
        about={listDialogMessages.myList}
        papers={listOrdinals(list, ordinalById)}
        title={list.name || listDialogMessages.unnamed}
        list={list}
      />
    </>
  );
}
