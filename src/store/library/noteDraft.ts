import { isPaperId } from '../../digest/identity';
import { setNote } from '../../library/changeEntry';
import { hintLibrary, useLibrary } from '../libraryStore';
import { changeEntry } from './changeLibrary';
import type { KnownPaper } from './changeLibrary';

const KEY = 'offprint.noteDraft';

/**
 * Puts a note where the next visit finds it, at once: a page that is being closed has no time to write into the
 * library. One at a time, for one paper is open.
 */
export function keepDraft({ id, title }: KnownPaper, text: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([id, title.text, text, Date.now()]));
    hintLibrary(true);
  } catch {
    // Then it is as old as the last rest in typing.
  }
}

/** Takes the note that a closing page has left into the library, unless it was changed since. */
export async function takeUpDraft(): Promise<void> {
  const draft = readDraft();
  if (draft === undefined) return;
  const { paper, text, at } = draft;
  if (at > (useLibrary.getState().entries.get(paper.id)?.changed ?? 0))
    await changeEntry(paper, setNote(text));
  forgetDraft();
}

function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was there.
  }
}

interface Draft {
  readonly paper: KnownPaper;
  readonly text: string;
  readonly at: number;
}

function readDraft(): Draft | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    const [id, title, text, at]: unknown[] = Array.isArray(value) ? value : [];
    if (typeof id !== 'string' || !isPaperId(id) || typeof title !== 'string') return undefined;
    if (typeof text !== 'string' || typeof at !== 'number') return undefined;
    return { paper: { id, title: { text: title } }, text, at };
  } catch {
    return undefined;
  }
}
