import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PickList } from '../../view/pickList';
import { DialogButton } from '../dialog/DialogButton';
import type { IconOnly } from '../dialog/DialogButton';
import type { KeyOf } from '../keys/commands';
import { ExportPart } from './ExportPart';

interface ExportButtonProps {
  readonly words: string;
  /** Default: false, the words are seen. */
  readonly iconOnly?: IconOnly;
  /** The key that opens it; for the list on screen alone. Default: none. */
  readonly shortcut?: KeyOf<'exportList'>;
  /** The papers by ordinal, in the order in which they are to be written. */
  readonly papers: readonly number[] | Uint32Array;
  /** What the papers are together, in words: the file is named after it. */
  readonly title: string;
  /** The list of picks that the papers are. Default: they are what is on screen. */
  readonly list?: PickList;
}

/** Opens the dialog that writes papers for other programs. */
export function ExportButton(props: ExportButtonProps): ReactNode {
  const { words, iconOnly, shortcut, papers, title, list } = props;
  return (
    <DialogButton
      icon={<Download size={16} strokeWidth={1.5} aria-hidden="true" />}
      words={words}
      iconOnly={iconOnly}
      shortcut={shortcut}
      renderDialog={(onClose) => <ExportPart papers={papers} title={title} list={list} onClose={onClose} />}
    />
  );
}
