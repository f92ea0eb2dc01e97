import { EXPORT_FORMATS } from '../../export/formats';
import type { ExportFormat } from '../../export/formats';

const KEY = 'offprint.exportFormat';

/** The format last exported on this device; BibTeX when none was, or when the browser keeps nothing. */
export function readLastFormat(): ExportFormat {
  try {
    const stored = localStorage.getItem(KEY);
    return EXPORT_FORMATS.find(({ id }) => id === stored)?.id ?? 'bibtex';
  } catch {
    return 'bibtex';
  }
}

/** Keeps the format for the next time, where the browser lets it. */
export function keepLastFormat(format: ExportFormat): void {
  try {
    localStorage.setItem(KEY, format);
  } catch {
    // Full or forbidden: it is chosen anew next time.
  }
}
