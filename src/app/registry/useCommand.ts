import { useEffect } from 'react';

/** The commands that a component on screen runs, because it has what they need. */
export type OnScreen = 'review' | 'exportList' | 'previousPaper' | 'nextPaper';

const commands = new Map<OnScreen, () => void>();

/** Registers a command while the component is on screen; nothing while `run` is undefined. */
export function useCommand(id: OnScreen | undefined, run: (() => void) | undefined): void {
  useEffect(() => {
    if (id === undefined || run === undefined) return undefined;
    commands.set(id, run);
    return () => {
      // Another component may have registered it since.
      if (commands.get(id) === run) commands.delete(id);
    };
  });
}

/** The registered command; undefined if no component on screen has one. */
export function commandOf(id: OnScreen): (() => void) | undefined {
  return commands.get(id);
}
