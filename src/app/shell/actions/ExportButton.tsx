import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PickList } from '../../../view/pickList';
import { DialogButton, type IconOnly } from '../../registry/DialogButton';
import type { KeyOf } from '../../registry/commands';
import { ExportPart } from './ExportPart';

interface ExportButtonProps {
  readonly words: string;
  /** Default: false, with a visible label. */
  readonly iconOnly?: IconOnly;
  /** The key that opens it; only for the list on screen. Default: none. */
  readonly shortcut?: KeyOf<'exportList'>;
  /** Returns the papers in the order of the export, called while the dialog is open. */
  readonly papers: () => readonly CatalogPaper[];
  /** A name for the papers together, for the file name. */
  readonly title: string;
  /** The user's list, if the papers are from it. Default: they are what is on screen. */
  readonly list?: PickList;
  /** As `DialogButton` has it. */
  readonly about?: string;
}

const DOWNLOAD = <Download size={16} strokeWidth={1.5} aria-hidden="true" />;

/** Opens the dialog that exports papers. */
export function ExportButton(props: ExportButtonProps): ReactNode {
  const { words, iconOnly, shortcut, papers, title, list, about } = props;
  return (
    <DialogButton
      icon={DOWNLOAD}
      words={words}
      iconOnly={iconOnly}
      about={about}
      shortcut={shortcut}
      renderDialog={(onClose) => <ExportPart papers={papers()} title={title} list={list} onClose={onClose} />}
    />
  );
}
