import type { ReactNode } from 'react';
import type { Passage, TextRange } from '../../digest/paper';
import { commonMessages } from '../../messages/common';
import { paperMessages } from '../../messages/paper';
import { findMatches } from '../../query/findMatches';
import type { Sought } from '../../query/sought';
import { Button } from '../../ui/Button';
import { PassageText } from '../../ui/PassageText';
import type { AbstractState } from '../explore/useAbstract';
import './AbstractText.css';

interface AbstractTextProps {
  readonly state: AbstractState;
  readonly sought: Sought;
}

/** An abstract as paragraphs, with the matches of the query highlighted. */
export function AbstractText({ state, sought }: AbstractTextProps): ReactNode {
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
      return <Paragraphs passage={state.abstract.abstract} sought={sought} />;
  }
}

function Paragraphs({ passage, sought }: { readonly passage: Passage; readonly sought: Sought }): ReactNode {
  if (passage.text === '') return <p className="abstract-missing">{paperMessages.noAbstract}</p>;
  const matches = findMatches(passage.text, sought);
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
