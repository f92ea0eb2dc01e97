import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PickList } from '../../../view/pickList';
import { DialogButton } from '../../registry/DialogButton';
import type { IconOnly } from '../../registry/DialogButton';
import type { KeyOf } from '../../registry/commands';
import { ExportPart } from './ExportPart';

interface ExportButtonProps {
  readonly words: string;
  /** Default: false, with a visible label. */
  readonly iconOnly?: IconOnly;
  /** The key that opens it; only for the list on screen. Default: none. */
  readonly shortcut?: KeyOf<'exportList'>;
  /** By ordinal, in the order of the export. */
  readonly papers: readonly number[] | Uint32Array;
  /** A name for the papers together, for the file name. */
  readonly title: string;
  /** The user's list, if the papers are from it. Default: they are what is on screen. */
  readonly list?: PickList;
  /** As `DialogButton` has it. */
  readonly about?: string;
}

/** Opens the dialog that exports papers. */
export function ExportButton(props: ExportButtonProps): ReactNode {
  const { words, iconOnly, shortcut, papers, title, list, about } = props;
  return (
    <DialogButton
      icon={<Download size={16} strokeWidth={1.5} aria-hidden="true" />}
      words={words}
      iconOnly={iconOnly}
      about={about}
      shortcut={shortcut}
      renderDialog={(onClose) => <ExportPart papers={papers} title={title} list={list} onClose={onClose} />}
    />
  );
}
