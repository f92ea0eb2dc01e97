/**
 * The text of commands that stand for text. A map and not an object, because the file chooses the names: \toString.
 */
export const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eg: 'e.g.',
    Eg: 'E.g.',
    ie: 'i.e.',
    Ie: 'I.e.',
    etal: 'et al.',
    etc: 'etc.',
    wrt: 'w.r.t.',
    vs: 'vs.',
    cf: 'cf.',
    aka: 'a.k.a.',
    iid: 'i.i.d.',
    dots: '…',
    ldots: '…',
    textellipsis: '…',
    textasciitilde: '∼',
    textasciicircum: 'ˆ',
    textbackslash: '∖',
    textunderscore: '_',
    textless: '<',
    textgreater: '>',
    textbar: '|',
    textquotesingle: "'",
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    textendash: '–',
    textemdash: '—',
    textdegree: '°',
    textmu: 'µ',
    texttimes: '×',
    textpm: '±',
    textregistered: '®',
    texttrademark: '™',
    copyright: '©',
    pounds: '£',
    S: '§',
    P: '¶',
    dag: '†',
    ddag: '‡',
    LaTeX: 'LaTeX',
    TeX: 'TeX',
    BibTeX: 'BibTeX',
  }),
);

/** Commands that emphasise their argument. */
export const EMPHASIS = new Set([
  'emph',
  'textit',
  'textbf',
  'textsl',
  'em',
  'it',
  'bf',
  'sl',
  'itshape',
  'bfseries',
]);

/** Commands for the style of their text, which a passage does not keep. */
export const WRAPPERS = new Set(
  (
    'text textsc texttt textrm textsf textup textnormal textmd mbox hbox fbox underline uline uppercase lowercase ' +
    'enquote sc tt rm sf textsuperscript textsubscript url path href footnotesize color textcolor ensuremath'
  ).split(' '),
);

/** Commands for layout only; they are removed. */
export const SILENT = new Set(
  (
    'noindent newline linebreak par item newpage clearpage smallskip medskip bigskip vspace hspace hfill xspace ' +
    'small large Large tiny scriptsize normalsize centering raggedright protect displaystyle textstyle ' +
    'maketitle sloppy indent break quad qquad'
  ).split(' '),
);

/** `\%` and others; `\\` and `\ ` are spaces. */
export const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': '%',
    '&': '&',
    $: '$',
    _: '_',
    '#': '#',
    '{': '{',
    '}': '}',
    '\\': ' ',
    ' ': ' ',
    ',': ' ',
    ';': ' ',
    ':': ' ',
    '!': '',
    '/': '',
    '-': '',
    '@': '',
  }),
);
