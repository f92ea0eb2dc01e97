import { kindOfLink } from './linkKind';
import type { PaperLink, Passage, TextRange } from './paper';

/** A web address in a text; `text` is how it is shown: without scheme and without a last slash. */
export interface Address extends TextRange {
  readonly url: string;
  readonly text: string;
}

const WITH_SCHEME = 'https?:\\/\\/[^\\s<>"“”{}|\\\\^`\\ue000-\\uf8ff]{3,500}';
const HOST = '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,5}';
/** Endings of a bare address. Few, so that "Node.js" and "et.al" are not links. */
const ENDING =
  '(?:com|org|net|edu|gov|io|ai|dev|app|co|be|de|uk|fr|ch|cn|jp|eu|it|ca|au|nl|se|at|xyz|tech|site|page|ly|gl|gg|me|info)';
const PATH = '\\/[^\\s<>"“”{}|\\\\^`\\ue000-\\uf8ff]{1,400}';
const ADDRESS = new RegExp(
  // A bare host needs a path, `www.` in front, or to be one that only pages of projects have.
  `${WITH_SCHEME}|(?<![\\w@./~-])(?:www\\.${HOST}[A-Za-z]{2,12}(?:${PATH})?|${HOST}${ENDING}(?:${PATH})|${HOST}(?:github|gitlab)\\.io(?![\\w-])(?:\\/[^\\s<>"{}|\\\\^\`]{0,400})?)`,
  'gi',
);

/** The web addresses of a text in order, with and without a scheme; http and https only. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    const address = trimEnd(match);
    const withScheme = /^https?:/i.test(address) ? address : `https://${address}`;
    const url = absolute(withScheme);
    if (url === undefined) continue;
    found.push({
      start: index,
      end: index + address.length,
      url,
      text: address.replace(/^https?:\/\//i, '').replace(/\/$/, ''),
    });
  }
  return found;
}

/** The links of passages, each address once, with its kind. */
export function linksOf(passages: readonly Passage[]): PaperLink[] {
  const links = new Map<string, PaperLink>();
  for (const { text, marks } of passages)
    for (const mark of marks) {
      if (mark.kind !== 'link') continue;
      const key = mark.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
      if (!links.has(key))
        links.set(key, {
          url: mark.url,
          kind: kindOfLink(mark.url, text.slice(Math.max(0, mark.start - 80), mark.start)),
        });
    }
  return [...links.values()];
}

/** Without the punctuation that belongs to the sentence; parentheses stay when they open inside. */
function trimEnd(match: string): string {
  let text = match;
  for (;;) {
    const end = text.charAt(text.length - 1);
    const opening = { ')': '(', ']': '[', '>': '<' }[end];
    if (opening !== undefined && text.split(end).length > text.split(opening).length)
      text = text.slice(0, -1);
    else if (/[.,;:!?'’”"*_~…]/.test(end)) text = text.slice(0, -1);
    // "](": Markdown's link in which the address stands twice.
    else return text.replace(/\]\(.*$/, '');
  }
}

/** The address with its host in lower case, or undefined when it has no host with a point in it. */
function absolute(address: string): string | undefined {
  const [, scheme, host, rest] = /^(https?):\/\/([^/?#]+)(.*)$/i.exec(address) ?? [];
  if (
    scheme === undefined ||
    host === undefined ||
    !/^[\w.-]+\.[a-z]{2,}(?::[0-9]{1,5})?$|^[0-9.]{7,15}(?::[0-9]{1,5})?$/i.test(host)
  )
    return undefined;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${rest ?? ''}`;
}
