import { useEffect, useRef, useState } from 'react';
import { say } from '../../store/newsStore';
import { continuations, ROWS } from './commands';
import type { CommandRow } from './commands';

/** How long the second of two keys is waited for. */
const WAIT_MS = 1500;

/** Who knows the second key presses it sooner, and is told nothing. */
const REST_MS = 350;

/** What was pressed, and the first of two keys while the second is waited for. */
interface Sequence {
  /** The command of a key, alone or after the first of two; undefined for no command, and for a first key. */
  readonly follow: (key: string, isRepeat: boolean) => CommandRow | undefined;
  /** What was begun and has rested: what may follow is then shown. */
  readonly rested: string | undefined;
}

/** Waits a while for the second of two keys; Escape calls it off, and does nothing else then. */
export function useSequence(): Sequence {
  const first = useRef<string>(undefined);
  const [waiting, wait] = useState<string>();
  const [rested, rest] = useState<string>();
  const end = (): void => {
    first.current = undefined;
    wait(undefined);
    rest(undefined);
  };
  useEffect(() => {
    if (waiting === undefined) return undefined;
    const resting = setTimeout(() => {
      rest(waiting);
      say(
        `Then ${continuations(waiting)
          .map(({ keys, words }) => `${keys.slice(2)} for ${words}`)
          .join(', ')}`,
      );
    }, REST_MS);
    const ending = setTimeout(end, WAIT_MS);
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      end();
    };
    // Before whatever else Escape would close.
    document.addEventListener('keydown', leave, { capture: true });
    return () => {
      clearTimeout(resting);
      clearTimeout(ending);
      document.removeEventListener('keydown', leave, { capture: true });
    };
  }, [waiting]);
  const follow = (key: string, isRepeat: boolean): CommandRow | undefined => {
    const begun = first.current;
    end();
    const row = ROWS.find(({ keys }) => keys === (begun === undefined ? key : `${begun} ${key}`));
    if (row === undefined && begun === undefined && !isRepeat && continuations(key).length > 0) {
      first.current = key;
      wait(key);
    }
    return row;
  };
  return { follow, rested };
}
