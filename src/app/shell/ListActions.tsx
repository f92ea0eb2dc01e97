import type { ReactNode } from 'react';
import { listDialogMessages } from '../../messages/listDialog';
import type { ListToolsProps } from '../features/lists/listTools';
import { PickActions } from '../features/lists/PickActions';
import { ExportButton } from './actions/ExportButton';
import { ShareButton } from './actions/ShareButton';

/** Shares the user's list as a link, and exports those of its papers that are in this collection. */
function ListTools({ list, papers }: ListToolsProps): ReactNode {
  return (
    <>
      <ShareButton words={listDialogMessages.share} about={listDialogMessages.myList} list={list} />
      <ExportButton
        words={listDialogMessages.export}
        about={listDialogMessages.myList}
        papers={papers}
        title={list.name || listDialogMessages.unnamed}
        list={list}
      />
    </>
  );
}

/** The buttons of the bar of the user's list. */
export function ListActions(): ReactNode {
  return <PickActions Tools={ListTools} />;
}
