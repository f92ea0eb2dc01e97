import type { ReactNode } from 'react';
import { PassageText } from '../../ui/PassageText';
import type { PrintedPaper } from './usePrintedPapers';

/** An abstract on paper, or why there is none; nothing when it was not asked for. */
export function SheetAbstract({ abstract }: Pick<PrintedPaper, 'abstract'>): ReactNode {
  if (abstract === undefined) return null;
  if (abstract === 'missing')
    return <p className="sheet-abstract sheet-missing">The abstract had not loaded when this was printed.</p>;
  if (abstract.text === '')
    return <p className="sheet-abstract sheet-missing">The digest gives no abstract for this paper.</p>;
  return (
    <p className="sheet-abstract" dir="auto">
      <PassageText passage={abstract} />
    </p>
  );
}
