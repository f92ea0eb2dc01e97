/**
 * Prefixes that keep their hyphen at a line end: "off-" + "policy". After any other letters a hyphen at a
 * line end is taken for one that only divides a word, which is right far more often than not.
 */
const KEEPS_HYPHEN =
  /(?:^|[\s(\u2010-])(?:non|self|multi|off|on|semi|pre|post|model|state|well|high|low|long|short|large|small|real|data|value|policy|task|goal|cross|co|re|sub|meta|inter|intra|deep|end|to|of|the|art|zero|few|one|two|three|single|open|closed|world|human|near|fine|time|free|based|step|sample|reward)-$/i;

/**
 * Paragraphs each on one line: wrapped lines joined by a space, or by nothing where a hyphen divides a
 * word, and white space made single. Paragraphs stay parted by one blank line.
 */
export function unwrap(raw: string): string {
  if (!/[\n\t]| {2}|^\s|\s$|[^\S\n ]/.test(raw)) return raw;
  return raw
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => joinLines(paragraph.split('\n')))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let tail = '';
  for (const line of lines) {
    const text = line.replace(/[^\S\u00a0]+|\u00a0/g, ' ').trim();
    if (text === '') continue;
    const continues = /^\p{Ll}/u.test(text);
    if (tail === '') parts.push(text);
    else if (continues && tail.endsWith('\u00ad')) parts.push(text);
    else if (continues && /\p{Ll}-$/u.test(tail)) {
      const last = parts.length - 1;
      if (!keepsHyphen(tail)) parts[last] = (parts[last] ?? '').slice(0, -1);
      parts.push(text);
    } else parts.push(` ${text}`);
    tail = text;
  }
  return parts.join('');
}

function keepsHyphen(line: string): boolean {
  // "state-of-the-": a word that already has a hyphen is made of words.
  return KEEPS_HYPHEN.test(line.slice(-24)) || /\p{L}-\p{L}+-$/u.test(line.slice(-40));
}
