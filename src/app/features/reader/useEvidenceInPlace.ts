import { useEffect, type RefObject } from 'react';
import type { CatalogPassage } from '../../../catalog/catalog';
import { rangesInPlace } from './rangesInPlace';
import type { WhyState } from './useWhy';

/** Its name in the stylesheet. */
const HIGHLIGHT = 'topic-evidence';

interface EvidenceInPlace {
  readonly popover: RefObject<HTMLElement | null>;
  /** Undefined while the popover is closed. */
  readonly state: WhyState | undefined;
  readonly title: CatalogPassage;
  readonly color: string;
}

/**
 * Underlines the words that count for a topic in the text of the page while the popover is open. It uses the CSS
 * Custom Highlight API; browsers without it show plain text.
 */
export function useEvidenceInPlace({ popover, state, title, color }: EvidenceInPlace): void {
  useEffect(() => {
    const body = popover.current?.closest('.paper-body');
    if (state?.kind !== 'ready' || !body || typeof Highlight === 'undefined') return undefined;
    const { speaking, against } = state.reasons;
    const words = [...speaking, ...against].flatMap(({ evidence }) => evidence);
    const titles = body.querySelectorAll('.paper-title');
    const paragraphs = body.querySelectorAll('.abstract > p');
    const highlight = new Highlight(
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
    CSS.highlights.set(HIGHLIGHT, highlight);
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [popover, state, title, color]);
}
