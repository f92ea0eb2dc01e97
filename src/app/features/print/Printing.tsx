import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { printMessages } from '../../../messages/print';
import { useSourceStore } from '../../data/sourceStore';
import type { PickList } from '../../../view/pickList';
import { Dialog } from '../../kit/dialog/Dialog';
import { PrintAlone } from './PrintAlone';
import { PrintForm } from './PrintForm';

export interface PrintingProps {
  /** In the order of the printed list. */
  readonly papers: readonly CatalogPaper[];
  /** A name for the papers together: the title of the sheet. */
  readonly title: string;
  /** True to print one paper at once, on one page. Default: false, a list after some options. */
  readonly alone?: boolean | undefined;
  /** The user's list, if the papers are from it. Default: they are what is on screen. */
  readonly list?: PickList | undefined;
  /** Called when the options are closed, or after the paper was printed or not. */
  readonly onClose: () => void;
}

/** Prints a list after some options, or one paper at once. */
export function Printing({ papers, title, alone = false, list, onClose }: PrintingProps): ReactNode {
  const status = useSourceStore((store) => store.status);
  const [first] = papers;
  if (status.kind !== 'ready' || first === undefined) {
    return (
      <Dialog title={printMessages.title} onClose={onClose}>
        <p>{status.kind === 'ready' ? printMessages.nothing : printMessages.stillLoading}</p>
      </Dialog>
    );
  }
  const source = status.value;
  if (alone) return <PrintAlone source={source} paper={first} onDone={onClose} />;
  return <PrintForm source={source} papers={papers} title={title} list={list} onClose={onClose} />;
}
