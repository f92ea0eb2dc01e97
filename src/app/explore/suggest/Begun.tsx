import type { ReactNode } from 'react';
import { begunWords } from './begunWords';

/** A text in which what was typed stands out. */
export function Begun({ text, query }: { readonly text: string; readonly query: string }): ReactNode {
  const ranges = begunWords(text, query);
  return (
    <span>
      {ranges.map(({ start, end }, place) => (
        <span key={start}>
          <span>{text.slice(ranges[place - 1]?.end ?? 0, start)}</span>
          <b>{text.slice(start, end)}</b>
        </span>
      ))}
      <span>{text.slice(ranges.at(-1)?.end ?? 0)}</span>
    </span>
  );
}
