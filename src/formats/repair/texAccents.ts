/** The combining character of each TeX accent command. */
const COMBINING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '\u0308',
    "'": '\u0301',
    '`': '\u0300',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    '.': '\u0307',
    c: '\u0327',
    v: '\u030c',
    u: '\u0306',
    H: '\u030b',
    r: '\u030a',
    k: '\u0328',
    d: '\u0323',
    b: '\u0331',
  }),
);

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    ss: 'ß',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    i: 'ı',
    j: 'ȷ',
  }),
);

const ACCENT = /\\(["'`^~=.])\s?(?:\{\\?([A-Za-z]?)\}|\\([ij])(?![A-Za-z])|([A-Za-z]))/g;
const ACCENT_WORD = /\\([cvuHrkdb])(?:\{\\?([A-Za-z])\}|\s([A-Za-z])(?![a-z]*\{))/g;
const LETTER = /\{?\\(o|O|l|L|ss|ae|AE|oe|OE|aa|AA|i|j)(?:\{\}|\}|\s(?=[a-z])|(?![A-Za-z{]))/g;

/** TeX accents as letters: T\"ULU → TÜLU, {\'e} → é, \c{c} → ç, stra\ss e → straße. */
export function repairAccents(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\{(\\["'`^~=.](?:[A-Za-z]|\{\\?[A-Za-z]?\}|\\[ij])|\\[cvuHrkdb]\{\\?[A-Za-z]\})\}/g, '$1')
    .replace(ACCENT, (_whole, accent: string, group?: string, dotless?: string, letter?: string) =>
      compose(group ?? dotless ?? letter ?? '', accent),
    )
    .replace(ACCENT_WORD, (_whole, accent: string, group?: string, letter?: string) =>
      compose(group ?? letter ?? '', accent),
    )
    .replace(LETTER, (whole, name: string) => {
      const letter = LETTERS.get(name) ?? whole;
      // {\o} loses both braces, {\o n} keeps its own for the reader of groups.
      return whole.startsWith('{') && !whole.endsWith('}')
        ? `{${letter}`
        : whole.endsWith('}') && !whole.startsWith('{') && !whole.endsWith('{}')
          ? `${letter}}`
          : letter;
    });
}

function compose(letter: string, accent: string): string {
  return `${letter}${letter === '' ? '' : (COMBINING.get(accent) ?? '')}`.normalize('NFC');
}
