import type { ReactNode } from 'react';
import { Keycaps } from './Keycaps';
import { continuations } from './commands';
import './KeyHint.css';

interface KeyHintProps {
  /** The first key of a sequence, after a short wait. */
  readonly begun: string | undefined;
  /** Why the last key did nothing. */
  readonly refusal: string | undefined;
}

/** A hint in a corner. Hidden from screen readers, because the same text is announced. */
export function KeyHint({ begun, refusal }: KeyHintProps): ReactNode {
  if (begun === undefined) {
    return (
      refusal !== undefined && (
        <p className="key-hint" aria-hidden="true">
          {refusal}
        </p>
      )
    );
  }
  return (
    <ul className="key-hint" aria-hidden="true">
      {continuations(begun).map(({ id, keys, words }) => (
        <li key={id}>
          <Keycaps keys={keys.slice(begun.length + 1)} /> <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
