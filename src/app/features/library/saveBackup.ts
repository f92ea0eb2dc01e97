import { formatBackup } from '../../../library/backup';
import { useLibrary } from '../../../store/libraryStore';
import { saveFile } from '../../kit/saveFile';

/** Downloads the whole library as one file with today's date in its name. */
export function saveBackup(): void {
  const { entries, unreadable } = useLibrary.getState();
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const records = unreadable.map(([, value]) => value);
  saveFile(`offprint-library-${day}.json`, formatBackup(entries, records, now), 'application/json');
}
