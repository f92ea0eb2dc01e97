import type { ReactNode } from 'react';

interface SentenceProps {
  /** A message with placeholders for elements: "Press {key} to search". */
  readonly text: string;
  /** The element of each placeholder, by name. A placeholder without one shows its name. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A message with elements in it, so that a translation can move them. */
export function Sentence({ text, parts }: SentenceProps): ReactNode {
  // Odd pieces are names of placeholders. Their order never changes, so the index can be their key.
  return text.split(/\{(\w+)\}/).map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index}>{index % 2 === 1 ? (parts[piece] ?? piece) : piece}</span>
  ));
}
