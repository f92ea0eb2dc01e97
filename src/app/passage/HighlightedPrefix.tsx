import type { ReactNode } from 'react';
import { fold } from '../../query/fold';
import { splitWords, type TextRange } from '../../query/words';

/** A text with the typed beginnings of its words in bold. */
export function HighlightedPrefix({
  text,
  query,
}: {
  readonly text: string;
  readonly query: string;
}): ReactNode {
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

/** The ranges where a word of the text begins with a word of the query, in order. */
function begunWords(text: string, query: string): readonly TextRange[] {
  const typed = splitWords(query).map((word) => word.text);
  return splitWords(text).flatMap(({ start, end, text: word }) => {
    const lengths = typed.filter((one) => word.startsWith(one)).map((one) => one.length);
    if (lengths.length === 0) return [];
    // When folding changes the length of a word, offsets in the folded word are not offsets in the text.
    const even = fold(text.slice(start, end)).length === end - start;
    return [{ start, end: even ? Math.min(end, start + Math.max(...lengths)) : end }];
  });
}
