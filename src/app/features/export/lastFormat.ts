import { EXPORT_FORMATS, type ExportFormat } from '../../../formats/out/formats';
import { readStorage, writeStorage } from '../../../store/browserStorage';

const KEY = 'offprint.exportFormat';

/** The last format used in this browser. Default: BibTeX, also if the browser stores nothing. */
export function readLastFormat(): ExportFormat {
  const stored = readStorage(KEY);
  return EXPORT_FORMATS.find(({ id }) => id === stored)?.id ?? 'bibtex';
}

export function storeLastFormat(format: ExportFormat): void {
  writeStorage(KEY, format);
}
