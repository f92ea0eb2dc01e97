import type { Digest } from '../../model/digest';
import { splitLines } from '../../model/lines';
import { makeDigest } from '../in/makeDigest';
import { outline } from './outline';

/**
 * Parses a digest. Never throws, takes linear time, and drops nothing silently: each character that is not white
 * space is in a paper (in the passage's text, or in its `original` where repair changed it) or in an issue that says
 * why it was left out (`lostCharacters` checks this). `id` is the file's name without its ending.
 */
export function parseDigest(text: string, id: string): Digest {
  const lines = splitLines(text.startsWith('\ufeff') ? text.slice(1) : text);
  return makeDigest(id, text, lines.length, outline(lines));
}
