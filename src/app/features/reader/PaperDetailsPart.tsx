import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { PaperSource } from './PaperSource';
import { RelatedPapers } from './RelatedPapers';
import { useDetails } from './useDetails';

interface PaperDetailsPartProps {
  readonly loaded: LoadedCatalog;
  readonly paper: CatalogPaper;
  readonly ordinal: number;
  /** Undefined until it is loaded. */
  readonly abstract: string | undefined;
}

/** What needs the details file: related papers, and the source. */
export function PaperDetailsPart({ loaded, paper, ordinal, abstract }: PaperDetailsPartProps): ReactNode {
  const state = useDetails(loaded.catalog, ordinal);
  return (
    <>
      <RelatedPapers papers={loaded.papers} state={state} />
      <PaperSource digests={loaded.catalog.digests} paper={paper} abstract={abstract} state={state} />
    </>
  );
}
