import type { ReactNode } from 'react';
import { keysMessages } from '../../messages/keys';
import { useHydrated } from '../kit/useHydrated';
import { isApple, keyNames } from './spellKey';
import './Keycaps.css';

/** Keys as a keyboard shows them, with “then” between the two of a sequence. */
export function Keycaps({ keys }: { readonly keys: string }): ReactNode {
  // A prerendered page does not know the user’s keyboard.
  const apple = useHydrated() && isApple();
  return (
    <span className="keycaps">
      {keys.split(' ').map((key, place) => (
        <span key={key}>
          {place > 0 && <span className="keycaps-then">{`${keysMessages.thenKey} `}</span>}
          {keyNames(key, apple).map((name) => (
            <kbd key={name} className="keycap">
              {name}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
