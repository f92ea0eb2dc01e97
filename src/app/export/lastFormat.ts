import { EXPORT_FORMATS } from '../../export/formats';
import type { ExportFormat } from '../../export/formats';
import { readStorage, writeStorage } from '../../store/browserStorage';

const KEY = 'offprint.exportFormat';

/** The format last exported on this device; BibTeX when none was, or when the browser keeps nothing. */
export function readLastFormat(): ExportFormat {
  const stored = readStorage(KEY);
  return EXPORT_FORMATS.find(({ id }) => id === stored)?.id ?? 'bibtex';
}

/** Keeps the format for the next time, where the browser lets it. */
export function keepLastFormat(format: ExportFormat): void {
  writeStorage(KEY, format);
}
