import type { ReactNode } from 'react';
import type { Passage, TextRange } from '../../../model/paper';
import { commonMessages } from '../../../messages/common';
import { paperMessages } from '../../../messages/paper';
import { findMatches } from '../../../query/findMatches';
import type { HighlightTerms } from '../../../query/highlightTerms';
import { Button } from '../../kit/Button';
import { PassageText } from '../../passage/PassageText';
import type { CatalogPassage } from '../../../catalog/catalog';
import type { FetchedState } from '../../data/useFetched';
import './AbstractText.css';

interface AbstractTextProps {
  readonly state: FetchedState<CatalogPassage>;
  readonly highlightTerms: HighlightTerms;
}

/** An abstract as paragraphs, with the matches of the query highlighted. */
export function AbstractText({ state, highlightTerms }: AbstractTextProps): ReactNode {
  switch (state.kind) {
    case 'loading':
      return <p className="abstract abstract-loading" aria-busy="true" />;
    case 'failed':
      return (
        <div className="abstract-missing" role="alert">
          <p>{commonMessages.loadFailedBecause({ what: paperMessages.theAbstract, why: state.message })}</p>
          <Button look="framed" onClick={state.retry}>
            {commonMessages.tryAgain}
          </Button>
        </div>
      );
    case 'ready':
      return <Paragraphs passage={state.value} highlightTerms={highlightTerms} />;
  }
}

function Paragraphs({
  passage,
  highlightTerms,
}: {
  readonly passage: Passage;
  readonly highlightTerms: HighlightTerms;
}): ReactNode {
  if (passage.text === '') return <p className="abstract-missing">{paperMessages.noAbstract}</p>;
  const matches = findMatches(passage.text, highlightTerms);
  return (
    <div className="abstract" lang="en">
      {paragraphs(passage.text).map((window) => (
        <p key={window.start}>
          <PassageText passage={passage} matches={matches} window={window} />
        </p>
      ))}
    </div>
  );
}

function paragraphs(text: string): TextRange[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
