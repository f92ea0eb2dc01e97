import type { ReactNode } from 'react';
import { ExportDialog, type ExportDialogProps } from '../../features/export/ExportDialog';
import { PrintPart } from './PrintPart';

/** The export dialog, which prints too. */
export function ExportAndPrint(props: Omit<ExportDialogProps, 'Print'>): ReactNode {
  return <ExportDialog {...props} Print={PrintPart} />;
}
