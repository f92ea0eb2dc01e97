import { ACCENTS, MATH, SET_AS_THEY_ARE, WORDING } from './texSymbols';

/**
 * Characters with a meaning in TeX. Braces are written as commands, because BibTeX counts a brace even after a
 * backslash; `<`, `>` and `|` because TeX's old text fonts have other letters at their positions.
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

/** A letter or sign with its marks, or a root with its content. */
const PIECES = /√(?:[A-Za-z0-9]+|\p{Script=Greek}|\([A-Za-z0-9+*/=.,-]+\))|[^]\p{M}*/gu;

/** The replacement for letters that LaTeX's fonts lack. */
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

/** Adjacent formulas are joined: `$\varepsilon^{-2}$`. */
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

/**
 * TeX rejects two adjacent superscripts or subscripts, so they are joined; an empty base separates a superscript from
 * a subscript.
 */
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
  // An accent is for a letter: over a formula or a sign it would need a package.
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
  // Joiners, marks without a letter, and pictures have no place in a formula or a word.
  if (/^[\p{C}\p{M}\p{So}\p{Sk}]$/u.test(sign) && sign.normalize('NFKD') === sign) {
    return { kind: 'text', tex: '' };
  }
  return otherwise(sign);
}

/** The meaning of a character in Unicode: raised or lowered, a letter in another face, a letter with accents. */
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
/** ℝ and others. Plain LaTeX has no double-struck face, and bold is the older convention. */
const DOUBLE_STRUCK = /[ℂℍℕℙℚℝℤ𝔸-𝕫𝟘-𝟡]/u;
/** 𝒮 and its like, in script. Reference managers read no `\mathcal`. */
const CURLY = /[ℬℰℱℋℐℒℳℛℯℊℴ𝒜-𝓏𝓐-𝔃]/u;

function math(tex: string): Piece {
  return { kind: 'math', tex };
}
