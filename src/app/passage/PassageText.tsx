import type { ReactNode } from 'react';
import type { Passage, TextRange } from '../../model/paper';
import { Formula } from './Formula';
import { passageSegments, type PassageSegment } from './passageSegments';

interface PassageTextProps {
  readonly passage: Passage;
  /** Ranges to highlight, in order, as offsets into the passage's text. Default: none. */
  readonly matches?: readonly TextRange[];
  /** The range to render. Default: all of it. */
  readonly window?: TextRange;
  /** False where the text itself is inside a link: links are then rendered as plain text. Default: true. */
  readonly links?: boolean;
}

/** A title, an abstract or a part of one, with formulas, emphasis, links and highlighted matches. */
export function PassageText({ passage, matches = [], window, links = true }: PassageTextProps): ReactNode {
  return passageSegments(passage, matches, window).map((segment) => {
    const content = renderSegment(segment, links);
    return segment.marked ? (
      <mark key={segment.start}>{content}</mark>
    ) : (
      <span key={segment.start}>{content}</span>
    );
  });
}

function renderSegment({ text, mark }: PassageSegment, links: boolean): ReactNode {
  switch (mark?.kind) {
    case 'math':
      return <Formula math={mark.math} text={text} />;
    case 'emphasis':
      return <em>{text}</em>;
    case 'link':
      return links ? (
        <a href={mark.url} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      );
    case undefined:
      return text;
  }
}
