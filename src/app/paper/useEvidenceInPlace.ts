import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { CatalogPassage } from '../../catalog/catalog';
import { rangesInPlace } from './rangesInPlace';
import type { WhyState } from './useWhy';

/** The name that the stylesheet knows the marks by. */
const MARKS = 'topic-evidence';

interface EvidenceInPlace {
  readonly popover: RefObject<HTMLElement | null>;
  /** Undefined while the popover is closed. */
  readonly state: WhyState | undefined;
  readonly title: CatalogPassage;
  readonly color: string;
}

/**
 * Underlines the words that give a topic where they stand on the page, as long as the popover is open. The
 * browser paints these marks over the text as it is; one that cannot leaves the text plain.
 */
export function useEvidenceInPlace({ popover, state, title, color }: EvidenceInPlace): void {
  useEffect(() => {
    const body = popover.current?.closest('.paper-body');
    if (state?.kind !== 'ready' || !body || typeof Highlight === 'undefined') return undefined;
    const { speaking, against } = state.reasons;
    const words = [...speaking, ...against].flatMap(({ evidence }) => evidence);
    const titles = body.querySelectorAll('.paper-title');
    const paragraphs = body.querySelectorAll('.abstract > p');
    const marks = new Highlight(
      ...rangesInPlace(
        titles,
        title,
        words.filter(({ field }) => field === 'title'),
      ),
      ...rangesInPlace(
        paragraphs,
        state.abstract,
        words.filter(({ field }) => field === 'abstract'),
      ),
    );
    document.documentElement.style.setProperty('--topic-evidence', color);
    CSS.highlights.set(MARKS, marks);
    return () => void CSS.highlights.delete(MARKS);
  }, [popover, state, title, color]);
}
