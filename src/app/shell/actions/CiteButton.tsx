import { Quote } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { DialogButton, type IconOnly } from '../../registry/DialogButton';
import type { KeyOf } from '../../registry/commands';
import { ExportPart } from './ExportPart';

interface CiteButtonProps {
  readonly words: string;
  /** Default: false, with a visible label. */
  readonly iconOnly?: IconOnly;
  readonly paper: CatalogPaper;
}

/** Opens the dialog with one paper's citation, as text and in the export formats. */
export function CiteButton({ words, iconOnly, paper }: CiteButtonProps): ReactNode {
  const papers = useMemo(() => [paper], [paper]);
  return (
    <DialogButton
      icon={<Quote size={16} strokeWidth={1.5} aria-hidden="true" />}
      words={words}
      iconOnly={iconOnly}
      shortcut={'c' satisfies KeyOf<'cite'>}
      renderDialog={(onClose) => (
        <ExportPart papers={papers} title={paper.title.text} cites onClose={onClose} />
      )}
    />
  );
}
