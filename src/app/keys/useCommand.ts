import { useEffect } from 'react';

/** The commands that a component on screen runs: it has what they need. */
export type OnScreen = 'review' | 'exportList' | 'previousPaper' | 'nextPaper';

const commands = new Map<OnScreen, () => void>();

/** Says what a command does for as long as the component is on screen; nothing while `run` is undefined. */
export function useCommand(id: OnScreen | undefined, run: (() => void) | undefined): void {
  useEffect(() => {
    if (id === undefined || run === undefined) return undefined;
    commands.set(id, run);
    return () => {
      // Another component may have said it since.
      if (commands.get(id) === run) commands.delete(id);
    };
  });
}

/** What a command does now; undefined where no component on screen does it. */
export function commandOf(id: OnScreen): (() => void) | undefined {
  return commands.get(id);
}
