import type { ReactNode } from 'react';

interface SentenceProps {
  /** A message with places for elements: "Press {key} to search". */
  readonly text: string;
  /** The element of each place, by its name. A place without one shows its name. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A message with elements in it, so that a translation can move them. */
export function Sentence({ text, parts }: SentenceProps): ReactNode {
  // Odd pieces are the names of places. Their order never changes, so that it can be their key.
  return text.split(/\{(\w+)\}/).map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index}>{index % 2 === 1 ? (parts[piece] ?? piece) : piece}</span>
  ));
}
