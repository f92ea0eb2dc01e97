import { countPapers } from '../../catalog/words';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCatalogStore } from '../../store/catalogStore';
import type { PickList } from '../../view/pickList';
import { Dialog } from '../dialog/Dialog';
import { ExportForm } from './ExportForm';

export interface ExportDialogProps {
  /** By ordinal, in the order in which they are to be written. */
  readonly papers: readonly number[] | Uint32Array;
  /** What the papers are together, in words. */
  readonly title: string;
  /** True to give the one paper's citation in words as well. Default: false. */
  readonly cites?: boolean;
  /** The list of picks that the papers are. Default: they are what is on screen. */
  readonly list?: PickList | undefined;
  readonly onClose: () => void;
}

/** Papers written for other programs, to be downloaded or copied. */
export function ExportDialog({ papers, title, cites = false, list, onClose }: ExportDialogProps): ReactNode {
  const ordinals = useMemo(() => Array.from(papers), [papers]);
  const status = useCatalogStore((store) => store.status);
  const heading = cites ? 'Cite this paper' : `Export ${countPapers(ordinals.length)}`;
  if (status.kind !== 'ready' || ordinals.length === 0) {
    const why = status.kind === 'ready' ? 'There is no paper to export.' : 'The papers are not here yet.';
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
      onClose={onClose}
    />
  );
}
