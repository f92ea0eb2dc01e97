import { useEffect, useRef, useState } from 'react';
import { keysMessages } from '../../../messages/keys';
import { say } from '../../../store/announcementStore';
import { continuations, ROWS, type CommandRow } from '../../registry/commands';

/** How long to wait for the second key of a sequence. */
const WAIT_MS = 1500;

/** A user who knows the second key presses it sooner and needs no hint. */
const REST_MS = 350;

interface Sequence {
  /** The command of a key, alone or as the second of a sequence; undefined for a first key and for other keys. */
  readonly follow: (key: string, isRepeat: boolean) => CommandRow | undefined;
  /** The first key of a sequence, once it is time for the hint. */
  readonly rested: string | undefined;
}

/** Waits a while for the second key of a sequence. Escape cancels the sequence and does nothing else. */
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
      const keys = continuations(waiting).map((row) =>
        keysMessages.keyFor({ key: row.keys.slice(2), command: row.words }),
      );
      say(keysMessages.followedBy({ keys: keys.join(', ') }));
    }, REST_MS);
    const ending = setTimeout(end, WAIT_MS);
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      end();
    };
    // Captured, so that it runs before anything else that Escape closes.
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
