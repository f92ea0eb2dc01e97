import { setSaved, setStatus, statusAfter } from '../../../library/changeEntry';
import { matchesFilter } from '../../../library/libraryFilters';
import { markedMessages, saveMessages } from '../../../messages/save';
import { changeEntry, type KnownPaper } from '../../../store/library/changeLibrary';
import { useLibrary } from '../../../store/libraryStore';
import { openLibrary } from '../../../store/library/openLibrary';
import { keepRowFocus } from '../../data/keepRowFocus';

/** Saves a paper or removes it from the saved ones. Resolves with what to announce. */
export async function toggleSaved(paper: KnownPaper): Promise<string> {
  await openLibrary();
  const wasSaved = matchesFilter(useLibrary.getState().entries.get(paper.id), 'saved');
  await keepRowFocus(() => changeEntry(paper, setSaved(!wasSaved)));
  return wasSaved ? saveMessages.notSaved : saveMessages.saved;
}

/** Gives a paper the next status: reading, read, unread. Resolves with what to announce. */
export async function cycleStatus(paper: KnownPaper): Promise<string> {
  await openLibrary();
  const status = statusAfter(useLibrary.getState().entries.get(paper.id)?.status ?? 'unread');
  await keepRowFocus(() => changeEntry(paper, setStatus(status)));
  return markedMessages[status];
}
