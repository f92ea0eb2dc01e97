import { counted, type InputFormat, type Recognised } from './inputFormat';

/** Formats that start with a signature, and the pattern of one entry. */
const BEGINNINGS: readonly (readonly [start: RegExp, name: string, entry: RegExp])[] = [
  [/^\{\\rtf/, 'RTF', /\\title\b/g],
  [/^%!PS/, 'PostScript', /^%%Page:/gm],
  [/^(?:\s|%.*)*\\(?:documentclass|documentstyle|begin\{thebibliography\}|bibitem)/, 'LaTeX', /\\bibitem\b/g],
  [
    /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*(?:(?:export\s+)?(?:const|let|var)\s+\w+\s*=|define\(|module\.exports\b|export\s+default\b|window\.\w+\s*=)/,
    'JavaScript',
    /\btitle["']?\s*:/g,
  ],
];

/** Documents and programs, by how they begin. */
export const signatures: InputFormat = { recognises };

function recognises(text: string): Recognised | undefined {
  const [, name, entry] = BEGINNINGS.find(([start]) => start.test(text)) ?? [];
  if (name === undefined || entry === undefined) return undefined;
  const entries = text.match(entry)?.length ?? 0;
  return { name, ...(entries === 0 ? {} : { seen: counted(entries, 'entry') }) };
}
