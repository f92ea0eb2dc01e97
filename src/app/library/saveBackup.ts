import { formatBackup } from '../../library/backup';
import { useLibrary } from '../../store/libraryStore';
import { saveFile } from '../export/saveFile';

/** Hands the whole library to the browser as one file, named after today. */
export function saveBackup(): void {
  const { entries, unreadable } = useLibrary.getState();
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const records = unreadable.map(([, value]) => value);
  saveFile(`offprint-library-${day}.json`, formatBackup(entries, records, now), 'application/json');
}
