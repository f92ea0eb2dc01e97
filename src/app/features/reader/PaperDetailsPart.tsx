import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { useFetched } from '../../data/useFetched';
import { PaperOrigin } from './PaperOrigin';
import { RelatedPapers } from './RelatedPapers';

interface PaperDetailsPartProps {
  readonly source: PaperSource;
  readonly paper: CatalogPaper;
  /** Undefined until it is loaded. */
  readonly abstract: string | undefined;
}

/** What needs the details: related papers, and the source. */
export function PaperDetailsPart({ source, paper, abstract }: PaperDetailsPartProps): ReactNode {
  const state = useFetched(source.details, paper.id);
  return (
    <>
      <RelatedPapers state={state} />
      <PaperOrigin digests={source.about.digests} paper={paper} abstract={abstract} state={state} />
    </>
  );
}
