import type { PaperReader } from '../in/inputFormat';
import { lostCharacters } from './coverage';
import { parseDigest } from './parseDigest';

/** Titles and abstracts as plain text, as they come out when a page of papers is copied. */
export const textDigest: PaperReader = { endings: ['.txt'], read: parseDigest, lostCharacters };
