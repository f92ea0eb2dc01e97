import type { IsWord } from './fileWords';

/**
 * Prefixes that keep their hyphen at a line end: "off-" + "policy". They decide where the digest itself does not
 * show whether its author writes one word or two.
 */
const KEEPS_HYPHEN =
  /(?:^|[\s(\u2010-])(?:non|self|multi|off|on|semi|pre|post|model|state|well|high|low|long|short|large|small|real|data|value|policy|task|goal|cross|co|re|sub|meta|inter|intra|deep|end|to|of|the|art|zero|few|one|two|three|single|open|closed|world|human|near|fine|time|free|based|step|sample|reward)-$/i;
/** "short- and long-term": the hyphen stands for a later word. */
const SUSPENDED = /^(?:and|or|nor|und|oder)(?![\p{L}-])/u;

/**
 * Paragraphs each on one line: wrapped lines joined by a space, or by nothing where a hyphen divides a
 * word, and white space made single. Paragraphs stay parted by one blank line.
 *
 * @param isWord whether the digest has a word: a hyphen stays where it has both halves and not the joined word
 */
export function unwrap(raw: string, isWord: IsWord): string {
  if (!/[\n\t]| {2}|^\s|\s$|[^\S\n ]/.test(raw)) return raw;
  return raw
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => joinLines(paragraph.split('\n'), isWord))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function joinLines(lines: readonly string[], isWord: IsWord): string {
  const parts: string[] = [];
  let tail = '';
  for (const line of lines) {
    const text = line.replace(/[^\S\u00a0]+|\u00a0/g, ' ').trim();
    if (text === '') continue;
    if (tail === '') parts.push(text);
    else if (tail.endsWith('\u00ad') && /^\p{Ll}/u.test(text)) parts.push(text);
    else if (/[\p{L}\p{N}][-\u2010]$/u.test(tail) && /^[\p{L}\p{N}]/u.test(text) && !SUSPENDED.test(text)) {
      const last = parts.length - 1;
      if (!keepsHyphen(tail, text, isWord)) parts[last] = (parts[last] ?? '').slice(0, -1);
      parts.push(text);
    } else parts.push(` ${text}`);
    tail = text;
  }
  return parts.join('');
}

function keepsHyphen(line: string, next: string, isWord: IsWord): boolean {
  // Only between small letters can a hyphen divide a word: "GPT-4", "Q-learning", "Monte-Carlo".
  const left = /[\p{L}\p{M}]*\p{Ll}(?=[-\u2010]$)/u.exec(line.slice(-40))?.[0];
  const right = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (left === undefined || right === undefined) return true;
  if (isWord(left + right)) return false;
  if (isWord(left) && isWord(right)) return true;
  // "state-of-the-": a word that already has a hyphen is made of words.
  return KEEPS_HYPHEN.test(line.slice(-24)) || /\p{L}-\p{L}+-$/u.test(line.slice(-40));
}
