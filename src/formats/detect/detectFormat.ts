import { detectDelimited } from './delimited';
import { counted, type FileFormat } from './fileFormat';
import { detectJson } from './json';
import { detectMail } from './mail';
import { detectMarkup } from './markup';
import { detectRecords } from './records';
import { detectYaml } from './yaml';
import { refusalMessages } from '../../messages/refusals';

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

const DETECTORS: readonly ((text: string) => FileFormat | undefined)[] = [
  detectBeginning,
  detectJson,
  detectMarkup,
  detectMail,
  detectRecords,
  detectYaml,
  detectDelimited,
];

const SAMPLE = 60;

/**
 * Why a text cannot be read as a digest: it has a format that Offprint cannot read yet. Gives the format, what was
 * found in it, and what to do; undefined for a digest. Only the content decides, never the name of the file, and a
 * digest that quotes one of the formats is still a digest.
 */
export function refuseFormat(text: string): string | undefined {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  for (const detect of DETECTORS) {
    const format = detect(plain);
    if (format !== undefined) return describeFormat(format, plain);
  }
  return undefined;
}

function detectBeginning(text: string): FileFormat | undefined {
  const [, name, entry] = BEGINNINGS.find(([start]) => start.test(text)) ?? [];
  if (name === undefined || entry === undefined) return undefined;
  const entries = text.match(entry)?.length ?? 0;
  return { name, ...(entries === 0 ? {} : { seen: counted(entries, 'entry') }) };
}

function describeFormat({ name, seen = '', first, advice }: FileFormat, text: string): string {
  return refusalMessages.format({
    name,
    seen,
    where: where(text, first),
    advice: advice ?? refusalMessages.copyText,
  });
}

/** The line of the first entry and its first words. */
function where(text: string, first: number | undefined): string {
  if (first === undefined) return '';
  const line = text.slice(0, first).split('\n').length;
  const begins = text
    .slice(first, first + 4 * SAMPLE)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const sample = begins.length > SAMPLE ? `${begins.slice(0, SAMPLE - 1)}…` : begins;
  return refusalMessages.firstEntry({ line, sample });
}
