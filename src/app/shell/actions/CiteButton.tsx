import { Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { DialogButton } from '../../registry/DialogButton';
import type { IconOnly } from '../../registry/DialogButton';
import type { KeyOf } from '../../registry/commands';
import { ExportPart } from './ExportPart';

interface CiteButtonProps {
  readonly words: string;
  /** Default: false, with a visible label. */
  readonly iconOnly?: IconOnly;
  /** The paper's ordinal. */
  readonly paper: number;
  readonly title: string;
}

/** Opens the dialog with one paper's citation, as text and in the export formats. */
export function CiteButton({ words, iconOnly, paper, title }: CiteButtonProps): ReactNode {
  return (
    <DialogButton
      icon={<Quote size={16} strokeWidth={1.5} aria-hidden="true" />}
      words={words}
      iconOnly={iconOnly}
      shortcut={'c' satisfies KeyOf<'cite'>}
      renderDialog={(onClose) => <ExportPart papers={[paper]} title={title} cites onClose={onClose} />}
    />
  );
}
