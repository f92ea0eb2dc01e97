import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { exportMessages } from '../../../messages/export';
import { useSourceStore } from '../../data/sourceStore';
import type { PickList } from '../../../view/pickList';
import { Dialog } from '../../kit/dialog/Dialog';
import { ExportForm, type PrintPart } from './ExportForm';

export interface ExportDialogProps {
  /** In the order of the export. */
  readonly papers: readonly CatalogPaper[];
  /** A name for the papers together. */
  readonly title: string;
  /** True to show the citation of the one paper too. Default: false. */
  readonly cites?: boolean;
  /** The user's list, if the papers are from it. Default: they are what is on screen. */
  readonly list?: PickList | undefined;
  readonly Print: PrintPart;
  readonly onClose: () => void;
}

/** Exports papers as a file or to the clipboard. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { papers, title, cites = false, list, Print, onClose } = props;
  const status = useSourceStore((store) => store.status);
  const heading = cites ? exportMessages.cite : exportMessages.export({ count: papers.length });
  if (status.kind !== 'ready' || papers.length === 0) {
    const why = status.kind === 'ready' ? exportMessages.nothing : exportMessages.stillLoading;
    return (
      <Dialog title={heading} onClose={onClose}>
        <p>{why}</p>
      </Dialog>
    );
  }
  return (
    <ExportForm
      source={status.value}
      papers={papers}
      heading={heading}
      title={title}
      cites={cites}
      list={list}
      Print={Print}
      onClose={onClose}
    />
  );
}
