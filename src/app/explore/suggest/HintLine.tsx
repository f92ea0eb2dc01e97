import { useLayoutEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { QueryHint } from '../../../query/language/clause';
import { HINT_ID } from './underBoxState';
import { offsetInInput } from './offsetInInput';

interface HintLineProps {
  readonly hint: QueryHint;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** What is odd in the query, over the list and not in it, with a wedge under the place it speaks of. */
export function HintLine({ hint, input }: HintLineProps): ReactNode {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const box = input.current;
    if (box === null) return undefined;
    const point = (): void =>
      line.current?.style.setProperty('--at', `${offsetInInput(box, (hint.start + hint.end) / 2)}px`);
    point();
    box.addEventListener('scroll', point);
    addEventListener('resize', point);
    return () => {
      box.removeEventListener('scroll', point);
      removeEventListener('resize', point);
    };
  }, [hint, input]);
  return (
    <p ref={line} id={HINT_ID} className="search-hint">
      {hint.message}
    </p>
  );
}
