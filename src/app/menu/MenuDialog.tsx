import type { ReactNode } from 'react';
import { toggleFocusMode } from '../../store/focusMode';
import { ExportPart } from '../export/ExportPart';
import { SheetPart } from '../keys/SheetPart';
import { PrintPart } from '../print/PrintPart';
import { SettingsPart } from '../settings/SettingsPart';
import type { MenuOpened, MenuSubject } from './menuSubject';

interface MenuDialogProps {
  readonly opened: MenuOpened;
  readonly subject: MenuSubject;
  readonly onClose: () => void;
}

/** A dialog that was opened from the menu, each a part of its own. */
export function MenuDialog({
  opened,
  subject: { papers, title, isPaper },
  onClose,
}: MenuDialogProps): ReactNode {
  switch (opened) {
    case 'reading':
      return <SettingsPart onClose={onClose} {...(isPaper && { onFocus: toggleFocusMode })} />;
    case 'keys':
      return <SheetPart onClose={onClose} />;
    case 'print':
      return <PrintPart papers={papers} title={title} alone={isPaper} onClose={onClose} />;
    case 'cite':
      return <ExportPart papers={papers} title={title} cites onClose={onClose} />;
  }
}
