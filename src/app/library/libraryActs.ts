import { setSaved, setStatus, statusAfter } from '../../library/changeEntry';
import type { ReadingStatus } from '../../library/entry';
import { isOwn } from '../../library/ownStates';
import { changeEntry } from '../../store/library/changeLibrary';
import type { KnownPaper } from '../../store/library/changeLibrary';
import { useLibrary } from '../../store/libraryStore';
import { openLibrary } from '../../store/library/openLibrary';
import { keepRowFocus } from './keepRowFocus';

/** What each status is called when it was just given. */
const SAID: Readonly<Record<ReadingStatus, string>> = {
  unread: 'Marked as unread',
  reading: 'Marked as being read',
  read: 'Marked as read',
};

/** Saves a paper or lets it go again. Resolves with what happened, in words. */
export async function toggleSaved(paper: KnownPaper): Promise<string> {
  await openLibrary();
  const wasSaved = isOwn(useLibrary.getState().entries.get(paper.id), 'saved');
  await keepRowFocus(() => changeEntry(paper, setSaved(!wasSaved)));
  return wasSaved ? 'No longer saved' : 'Saved';
}

/** Marks a paper with the next status: being read, read, unread again. Resolves with what happened, in words. */
export async function cycleStatus(paper: KnownPaper): Promise<string> {
  await openLibrary();
  const status = statusAfter(useLibrary.getState().entries.get(paper.id)?.status ?? 'unread');
  await keepRowFocus(() => changeEntry(paper, setStatus(status)));
  return SAID[status];
}
