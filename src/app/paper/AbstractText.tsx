import type { ReactNode } from 'react';
import type { Passage, TextRange } from '../../digest/paper';
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

/** An abstract as paragraphs, with the matches of the query marked. */
export function AbstractText({ state, sought }: AbstractTextProps): ReactNode {
  switch (state.kind) {
    case 'loading':
      return <p className="abstract abstract-loading" aria-busy="true" />;
    case 'failed':
      return (
        <div className="abstract-missing" role="alert">
          <p>{`The abstract did not load. ${state.message}`}</p>
          <Button look="framed" onClick={state.retry}>
            Try again
          </Button>
        </div>
      );
    case 'ready':
      return <Paragraphs passage={state.abstract.abstract} sought={sought} />;
  }
}

function Paragraphs({ passage, sought }: { readonly passage: Passage; readonly sought: Sought }): ReactNode {
  if (passage.text === '')
    return <p className="abstract-missing">The digest gives no abstract for this paper.</p>;
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
