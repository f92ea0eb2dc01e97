import type { ReactNode } from 'react';
import { printMessages } from '../../../messages/print';
import { PassageText } from '../../passage/PassageText';
import type { PrintedPaper } from './usePrintedPapers';

/** A printed abstract, or the reason why there is none; nothing if abstracts are not printed. */
export function SheetAbstract({ abstract }: Pick<PrintedPaper, 'abstract'>): ReactNode {
  if (abstract === undefined) return null;
  if (abstract === 'missing')
    return <p className="sheet-abstract sheet-missing">{printMessages.notLoaded}</p>;
  if (abstract.text === '') return <p className="sheet-abstract sheet-missing">{printMessages.noAbstract}</p>;
  return (
    <p className="sheet-abstract" dir="auto">
      <PassageText passage={abstract} />
    </p>
  );
}
