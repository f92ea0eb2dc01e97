import { useState, type ReactNode } from 'react';
import type { CatalogPaper, DigestFacts } from '../../../catalog/catalog';
import type { ReadDetails } from '../../../corpus/source';
import { digestTitle } from '../../../catalog/words';
import { dayFirst } from '../../../formats/out/dayFirst';
import { paperMessages } from '../../../messages/paper';
import { Button } from '../../kit/Button';
import { Sentence } from '../../kit/Sentence';
import type { FetchedState } from '../../data/useFetched';
import './PaperOrigin.css';

interface PaperOriginProps {
  readonly digests: readonly DigestFacts[];
  readonly paper: CatalogPaper;
  readonly abstract: string | undefined;
  readonly state: FetchedState<ReadDetails>;
}

/** The digests that list the paper, and the original text where repair changed it. */
export function PaperOrigin({ digests, paper, abstract, state }: PaperOriginProps): ReactNode {
  const original = state.kind === 'ready' ? state.value.original : undefined;
  const [shown, setShown] = useState(false);
  const toggle = (
    <Button className="paper-source-show" aria-expanded={shown} onClick={() => setShown(!shown)}>
      {shown ? paperMessages.hideOriginal : paperMessages.showOriginal}
    </Button>
  );
  return (
    <footer className="paper-source">
      {/* A digest that lists the paper twice is named once. */}
      {[...new Set(paper.sources.map(({ digest }) => digest))].map((digest) => (
        <p key={digest}>{sourceWords(digest, digests)}</p>
      ))}
      {original !== undefined && (
        <p>
          <Sentence text={paperMessages.repaired} parts={{ toggle }} />
        </p>
      )}
      {original !== undefined && shown && (
        <div className="paper-source-original">
          <p>{original.title ?? paper.title.text}</p>
          <p>{original.abstract ?? abstract}</p>
        </div>
      )}
    </footer>
  );
}

function sourceWords(id: string, digests: readonly DigestFacts[]): string {
  const digest = digestTitle(id);
  const date = digests.find((known) => known.id === id)?.date;
  if (date === undefined) return paperMessages.source({ digest });
  return paperMessages.datedSource({ digest, date: dayFirst(date) });
}
