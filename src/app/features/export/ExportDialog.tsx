import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { exportMessages } from '../../../messages/export';
import { useCatalogStore } from '../../../store/catalogStore';
import type { PickList } from '../../../view/pickList';
import { Dialog } from '../../kit/dialog/Dialog';
import { ExportForm } from './ExportForm';
import type { PrintPart } from './ExportForm';

export interface ExportDialogProps {
  /** By ordinal, in the order of the export. */
  readonly papers: readonly number[] | Uint32Array;
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
  const ordinals = useMemo(() => Array.from(papers), [papers]);
  const status = useCatalogStore((store) => store.status);
  const heading = cites ? exportMessages.cite : exportMessages.export({ count: ordinals.length });
  if (status.kind !== 'ready' || ordinals.length === 0) {
    const why = status.kind === 'ready' ? exportMessages.nothing : exportMessages.stillLoading;
    return (
      <Dialog title={heading} onClose={onClose}>
        <p>{why}</p>
      </Dialog>
    );
  }
  return (
    <ExportForm
      loaded={status.loaded}
      ordinals={ordinals}
      heading={heading}
      title={title}
      cites={cites}
      list={list}
      Print={Print}
      onClose={onClose}
    />
  );
}
