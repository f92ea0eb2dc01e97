import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCatalogStore } from '../../store/catalogStore';
import type { PickList } from '../../view/pickList';
import { Dialog } from '../dialog/Dialog';
import { PrintAlone } from './PrintAlone';
import { PrintForm } from './PrintForm';

export interface PrintingProps {
  /** By ordinal, in the order in which they are to be printed. */
  readonly papers: readonly number[] | Uint32Array;
  /** What the papers are together, in words: what stands on top of the sheet. */
  readonly title: string;
  /** True to print the one paper at once, on a page of its own. Default: false, a list with its choices. */
  readonly alone?: boolean | undefined;
  /** The list of picks that the papers are. Default: they are what is on screen. */
  readonly list?: PickList | undefined;
  /** The choices were closed, or the paper was printed or not. */
  readonly onClose: () => void;
}

/** Prints papers: a list after some choices, one paper at once. */
export function Printing({ papers, title, alone = false, list, onClose }: PrintingProps): ReactNode {
  const ordinals = useMemo(() => Array.from(papers), [papers]);
  const status = useCatalogStore((store) => store.status);
  const [first] = ordinals;
  if (status.kind !== 'ready' || first === undefined) {
    return (
      <Dialog title="Print" onClose={onClose}>
        <p>{status.kind === 'ready' ? 'There is no paper to print.' : 'The papers are not here yet.'}</p>
      </Dialog>
    );
  }
  const { loaded } = status;
  if (alone) return <PrintAlone loaded={loaded} ordinal={first} onDone={onClose} />;
  return <PrintForm loaded={loaded} ordinals={ordinals} title={title} list={list} onClose={onClose} />;
}
