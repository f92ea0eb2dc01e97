import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { PassageText } from '../../passage/PassageText';
import { shortAddress } from './printedAddress';
import { SheetLink } from './SheetLink';
import { usePrintedPapers } from './usePrintedPapers';

interface SheetRelatedProps {
  readonly source: PaperSource;
  readonly papers: readonly CatalogPaper[];
}

/** Related papers with addresses short enough to type. */
export function SheetRelated({ source, papers }: SheetRelatedProps): ReactNode {
  const printed = usePrintedPapers(source, papers, false);
  return (
    <ul className="sheet-related">
      {printed.map(({ id, title, cited }) => (
        <li key={id}>
          <bdi>
            <PassageText passage={title} links={false} />
          </bdi>
          <span> </span>
          {cited.url !== '' && <SheetLink url={cited.url} written={shortAddress(cited)} />}
        </li>
      ))}
    </ul>
  );
}
