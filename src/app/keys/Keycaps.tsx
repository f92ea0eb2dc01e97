import type { ReactNode } from 'react';
import { useHydrated } from '../useHydrated';
import { isApple, keyNames } from './spellKey';
import './Keycaps.css';

interface KeycapsProps {
  /** As the table of shortcuts spells them. */
  readonly keys: string;
}

/** Keys as they are printed on a keyboard; two that follow each other with “then” between them. */
export function Keycaps({ keys }: KeycapsProps): ReactNode {
  // A page drawn ahead does not know whose keyboard it will be read at.
  const apple = useHydrated() && isApple();
  return (
    <span className="keycaps">
      {keys.split(' ').map((key, place) => (
        <span key={key}>
          {place > 0 && <span className="keycaps-then">then </span>}
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
