import type { ReactNode } from 'react';
import { resultsMessages } from '../../../messages/results';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { ResultRow } from './ResultRow';
import type { RowParts } from './ResultRow';
import { NO_INTERPRETATION } from '../../data/useResults';
import './ResultList.css';

export interface NearPapersProps {
  readonly loaded: LoadedCatalog;
  readonly ordinals: Uint32Array;
  readonly opened: number | undefined;
  readonly rowParts: RowParts;
}

/** Papers without the words that are similar to those found, when few were found. */
export function NearPapers({
  loaded: { catalog, papers },
  ordinals,
  opened,
  rowParts,
}: NearPapersProps): ReactNode {
  if (ordinals.length === 0) return null;
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  return (
    <section className="near-papers" aria-labelledby="near-papers">
      <h2 id="near-papers">{resultsMessages.relatedPapers}</h2>
      <ol>
        {Array.from(ordinals, (ordinal) => {
          const paper = papers[ordinal];
          return (
            paper && (
              <ResultRow
                key={paper.id}
                catalog={catalog}
                paper={paper}
                ordinal={ordinal}
                topics={topics}
                interpretation={NO_INTERPRETATION}
                chosen={ordinal === opened}
                parts={rowParts}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
