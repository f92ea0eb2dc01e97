import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { PassageText } from '../../passage/PassageText';
import { shortAddress } from './printedAddress';
import { SheetLink } from './SheetLink';
import { usePrintedPapers } from './usePrintedPapers';

interface SheetRelatedProps {
  readonly loaded: LoadedCatalog;
  /** By ordinal. */
  readonly papers: readonly number[];
}

/** Related papers with addresses short enough to type. */
export function SheetRelated({ loaded, papers }: SheetRelatedProps): ReactNode {
  const printed = usePrintedPapers(loaded, papers, false);
  return (
    <ul className="sheet-related">
      {printed.map(({ ordinal, title, cited }) => (
        <li key={ordinal}>
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
