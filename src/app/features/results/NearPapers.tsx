import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { resultsMessages } from '../../../messages/results';
import { ResultRow, type RowParts } from './ResultRow';
import { NO_INTERPRETATION } from '../../data/useResults';
import './ResultList.css';

export interface NearPapersProps {
  readonly source: PaperSource;
  readonly papers: readonly CatalogPaper[];
  readonly opened: CatalogPaper | undefined;
  readonly rowParts: RowParts;
}

/** Papers without the words that are similar to those found, when few were found. */
export function NearPapers({ source, papers, opened, rowParts }: NearPapersProps): ReactNode {
  if (papers.length === 0) return null;
  const topics = new Map(source.about.topics.map((topic) => [topic.id, topic]));
  return (
    <section className="near-papers" aria-labelledby="near-papers">
      <h2 id="near-papers">{resultsMessages.relatedPapers}</h2>
      <ol>
        {papers.map((paper) => (
          <ResultRow
            key={paper.id}
            source={source}
            paper={paper}
            topics={topics}
            interpretation={NO_INTERPRETATION}
            chosen={paper === opened}
            parts={rowParts}
          />
        ))}
      </ol>
    </section>
  );
}
