import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { toggleFocusMode } from '../../../store/focusMode';
import { ExportPart } from '../actions/ExportPart';
import { SheetPart } from '../keys/CommandDialog';
import { PrintPart } from '../actions/PrintPart';
import { SettingsPart } from '../actions/SettingsButton';

/** What the menu's commands apply to. */
export interface MenuSubject {
  /** Returns the papers, called while a dialog is open: the same array for the same papers. */
  readonly papers: () => readonly CatalogPaper[];
  /** The title of the paper or the list. */
  readonly title: string;
  /** True for one open paper. */
  readonly isPaper: boolean;
}

/** A dialog that the menu opens. */
export type MenuDialogKind = 'display' | 'keys' | 'print' | 'cite';

interface MenuDialogProps {
  readonly kind: MenuDialogKind;
  readonly subject: MenuSubject;
  readonly onClose: () => void;
}

/** The dialog that the menu opened, each in a chunk of its own. */
export function MenuDialog({
  kind,
  subject: { papers, title, isPaper },
  onClose,
}: MenuDialogProps): ReactNode {
  switch (kind) {
    case 'display':
      return <SettingsPart onClose={onClose} {...(isPaper && { onFocus: toggleFocusMode })} />;
    case 'keys':
      return <SheetPart onClose={onClose} />;
    case 'print':
      return <PrintPart papers={papers()} title={title} alone={isPaper} onClose={onClose} />;
    case 'cite':
      return <ExportPart papers={papers()} title={title} cites onClose={onClose} />;
  }
}
