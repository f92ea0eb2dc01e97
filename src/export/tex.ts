import { ACCENTS, MATH, SET_AS_THEY_ARE, WORDING } from './texSymbols';

/**
 * What TeX reads as more than a letter. Braces are written as commands, since BibTeX counts a brace even behind a
 * backslash; `<`, `>` and `|` because TeX's old text fonts have other letters in their places.
 */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['\u00a0', '~'],
  ['\u202f', '~'],
]);
/** TeX makes one sign of these pairs: `--` a dash, ``` `` ``` and `''` quotation marks, `?`` a turned question mark. */
const LIGATURE = /([-'`,])(?=\1)|[!?](?=`)/g;

/** A letter or sign with the marks on it, or a root with what stands under it. */
const PIECES = /√(?:[A-Za-z0-9]+|\p{Script=Greek}|\([A-Za-z0-9+*/=.,-]+\))|[^]\p{M}*/gu;

/** Stands for letters that LaTeX's fonts lack. */
const LACKING = '?';

type Piece = { readonly kind: 'text' | 'math'; readonly tex: string };

/**
 * One line of text as pdfLaTeX sets it without any package (UTF-8, font encoding T1): letters with accents as they
 * are, mathematical signs as formulas, and `?` for letters that the fonts lack. Pictures such as emoji are left out.
 */
export function texOf(text: string): string {
  const pieces = Array.from(text.normalize('NFC').matchAll(PIECES), ([piece]) => pieceOf(piece));
  return joined(pieces)
    .replaceAll(LIGATURE, '$&{}')
    .replaceAll(/\?{2,}/g, LACKING)
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** Formulas that stand side by side are one: `$\varepsilon^{-2}$`. */
function joined(pieces: readonly Piece[]): string {
  let out = '';
  let formula = '';
  for (const { kind, tex } of pieces) {
    if (tex === '') continue;
    if (kind === 'math') formula = continued(formula, tex);
    else {
      out += (formula === '' ? '' : `$${formula}$`) + tex;
      formula = '';
    }
  }
  return out + (formula === '' ? '' : `$${formula}$`);
}

/** TeX refuses two superscripts, or subscripts, in a row: they are one, and a base parts raised from lowered. */
function continued(formula: string, tex: string): string {
  const raised = /^[\^_]/.exec(tex)?.[0];
  const before = /([\^_])\{[^{}]*\}$/.exec(formula)?.[1];
  if (raised === undefined || before === undefined) return spaced(formula, tex);
  if (raised !== before) return `${formula}{}${tex}`;
  return spaced(formula.slice(0, -1), tex.slice(2));
}

/** A blank ends a command in front of a letter. */
function spaced(before: string, after: string): string {
  return /\\[A-Za-z]+$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

function pieceOf(piece: string): Piece {
  if (piece.length > 1 && piece.startsWith('√') && !/^√\p{M}/u.test(piece)) {
    const under = piece.slice(1).replace(/^\((.*)\)$/, '$1');
    return math(`\\sqrt{${MATH.get(under) ?? under}}`);
  }
  const [sign = '', ...marks] = Array.from(piece);
  const letter = letterOf(sign);
  const accents = marks.flatMap((mark) => ACCENTS.get(mark) ?? []).slice(0, 1);
  const [accent] = accents;
  // An accent stands on a letter: over a formula or a sign it would need a package.
  if (accent === undefined || letter.kind === 'math' || !/^[A-Za-z]$/.test(letter.tex)) return letter;
  return { kind: 'text', tex: `\\${accent}{${letter.tex}}` };
}

function letterOf(sign: string): Piece {
  const special = SPECIAL.get(sign);
  if (special !== undefined) return { kind: 'text', tex: special };
  if (/^[ -~]$/.test(sign) || SET_AS_THEY_ARE.has(sign)) return { kind: 'text', tex: sign };
  const worded = WORDING.get(sign);
  if (worded !== undefined) return { kind: 'text', tex: worded };
  const known = MATH.get(sign);
  if (known !== undefined) return math(known);
  if (/^[\s\p{Z}]$/u.test(sign)) return { kind: 'text', tex: ' ' };
  // Joiners, marks without a letter, and pictures: they say nothing that could stand in a formula or a word.
  if (/^[\p{C}\p{M}\p{So}\p{Sk}]$/u.test(sign) && sign.normalize('NFKD') === sign) {
    return { kind: 'text', tex: '' };
  }
  return otherwise(sign);
}

/** What Unicode says that a sign is: raised or lowered, a letter in another face, a letter with accents. */
function otherwise(sign: string): Piece {
  const same = sign.normalize('NFKD');
  if (same === sign) return { kind: 'text', tex: LACKING };
  const inner = joined(Array.from(same.matchAll(PIECES), ([piece]) => pieceOf(piece)));
  const bare = inner.replaceAll('$', '');
  if (RAISED.has(sign)) return math(`^{${bare}}`);
  if (LOWERED.has(sign)) return math(`_{${bare}}`);
  if (/^[A-Za-z0-9]$/.test(same)) {
    if (DOUBLE_STRUCK.test(sign)) return { kind: 'text', tex: `\\textbf{${same}}` };
    if (CURLY.test(sign)) return { kind: 'text', tex: `\\textit{${same}}` };
  }
  return { kind: 'text', tex: inner };
}

const RAISED: ReadonlySet<string> = new Set(
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ',
);
const LOWERED: ReadonlySet<string> = new Set('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');
/** ℝ and its like; plain LaTeX has no double-struck face, and bold is the older custom. */
const DOUBLE_STRUCK = /[ℂℍℕℙℚℝℤ𝔸-𝕫𝟘-𝟡]/u;
/** 𝒮 and its like, in script. Reference managers read no `\mathcal`. */
const CURLY = /[ℬℰℱℋℐℒℳℛℯℊℴ𝒜-𝓏𝓐-𝔃]/u;

function math(tex: string): Piece {
  return { kind: 'math', tex };
}
