import { refusalMessages } from '../../messages/refusals';
import { sampleOf } from '../../model/lines';
import { textDigest } from '../text/textDigest';
import { bibtex } from './bibtex';
import { delimited } from './delimited';
import type { InputFormat, PaperReader, Recognised } from './inputFormat';
import { json } from './json';
import { mail } from './mail';
import { markup } from './markup';
import { signatures } from './signatures';
import { tagged } from './tagged';
import { yaml } from './yaml';

/** The first that recognises a text is its format. A text that none recognises is a text digest. */
const INPUT_FORMATS: readonly InputFormat[] = [
  signatures,
  json,
  markup,
  mail,
  bibtex,
  ...tagged,
  yaml,
  delimited,
];

/** How the names of the files end that can be read: ".txt". */
export const INPUT_ENDINGS: readonly string[] = [
  textDigest,
  ...INPUT_FORMATS.flatMap(({ reader }) => reader ?? []),
].flatMap(({ endings }) => endings);

/** The reader of a text, or why it cannot be read: its format, what was found in it, and what to do. */
export function findReader(
  text: string,
):
  | { readonly kind: 'reader'; readonly reader: PaperReader }
  | { readonly kind: 'refused'; readonly reason: string } {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  for (const { recognises, reader } of INPUT_FORMATS) {
    const found = recognises(plain);
    if (found === undefined) continue;
    return reader === undefined
      ? { kind: 'refused', reason: refusal(found, plain) }
      : { kind: 'reader', reader };
  }
  return { kind: 'reader', reader: textDigest };
}

function refusal({ name, seen = '', first, advice }: Recognised, text: string): string {
  return refusalMessages.format({
    name,
    seen,
    where: where(text, first),
    advice: advice ?? refusalMessages.copyText,
  });
}

/** Enough for a sample of the first entry. */
const BEGINNING = 240;

/** The line of the first entry and its first words. */
function where(text: string, first: number | undefined): string {
  if (first === undefined) return '';
  const line = text.slice(0, first).split('\n').length;
  return refusalMessages.firstEntry({ line, sample: sampleOf(text.slice(first, first + BEGINNING)) });
}
