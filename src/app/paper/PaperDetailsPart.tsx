import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import type { LoadedCatalog } from '../../store/catalogStore';
import { PaperSource } from './PaperSource';
import { RelatedPapers } from './RelatedPapers';
import { useDetails } from './useDetails';

interface PaperDetailsPartProps {
  readonly loaded: LoadedCatalog;
  readonly paper: CatalogPaper;
  readonly ordinal: number;
  /** As far as it is here. */
  readonly abstract: string | undefined;
}

/** What only a reader of the paper needs: papers like it, and where it was seen. */
export function PaperDetailsPart({ loaded, paper, ordinal, abstract }: PaperDetailsPartProps): ReactNode {
  const state = useDetails(loaded.catalog, ordinal);
  return (
    <>
      <RelatedPapers papers={loaded.papers} state={state} />
      <PaperSource paper={paper} abstract={abstract} state={state} />
    </>
  );
}
