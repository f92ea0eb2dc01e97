import { useEffect } from 'react';
import type { Act } from './keys';

const commands = new Map<Act, () => void>();

/** Says what an act does for as long as the component is on screen; nothing while `run` is undefined. */
export function useCommand(act: Act | undefined, run: (() => void) | undefined): void {
  useEffect(() => {
    if (act === undefined || run === undefined) return undefined;
    commands.set(act, run);
    return () => {
      // Another component may have said it since.
      if (commands.get(act) === run) commands.delete(act);
    };
  });
}

/** What an act does now; undefined where no component on screen does it. */
export function commandOf(act: Act): (() => void) | undefined {
  return commands.get(act);
}
