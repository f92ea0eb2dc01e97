import type { ReactNode } from 'react';
import { Keycaps } from './Keycaps';
import { continuations } from './commands';
import './KeyHint.css';

export interface KeyHintProps {
  /** The first of two keys, when it has rested. */
  readonly begun: string | undefined;
  /** Why the last key did nothing. */
  readonly refusal: string | undefined;
}

/** In a corner: what may follow the first of two keys, or why a key did nothing. Both are said elsewhere as well. */
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
