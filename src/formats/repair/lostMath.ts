import { superscript } from '../math/scripts';
import { isCertain, mathTokens, type MathToken } from './mathTokens';
import { readFormula } from './readFormula';
import { setMath } from './setMath';
import type { Placeholders } from './placeholders';

/** Evidence that a look is worth its time. */
const EVIDENCE =
  /[\^]|_\{|[A-Za-z]_[A-Za-z0-9](?![A-Za-z0-9_])|\\[A-Za-z]|epsilon|mathcal|mathbb|widetilde|infty|[lgn]eq\b|~\(|sqrt/;

/** A name with a raised digit in it: CAD^2RL, RC^2L, P^3-Net. Behind an operator the same is a product. */
const NAME_WITH_POWER = /(^|[\s("“‘])([A-Z][A-Za-z]*)\^([0-9])(?=[A-Z]|-[A-Z][a-z])/g;
const ACRONYM_WITH_POWER = /(^|[^+*/=(\s-]\s)([A-Z]{2,}[a-z]*)\^([0-9])(?![A-Za-z0-9(^_/])/g;

/**
 * Formulas that lost their dollars, and often their backslashes, on the way to the digest:
 * "tilde O( d^2varepsilon^{-2})", "\sqrtn". Only what can be nothing else is set; what might be
 * prose stays as it is.
 */
export function repairLostMath(text: string, placeholders: Placeholders): string {
  if (!EVIDENCE.test(text)) return text;
  const named = text.replace(NAME_WITH_POWER, power).replace(ACRONYM_WITH_POWER, power);
  const tokens = mathTokens(named);
  let out = '';
  let from = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const formula = token !== undefined && canStart(tokens, at) ? readFormula(tokens, at) : undefined;
    // "(R^2)": parentheses around the whole are the sentence's, but a pair's, (ε, δ), are its own.
    const enclosed = formula !== undefined && /^\([^(),]*\)$/.test(formula.tex);
    if (token === undefined || formula === undefined || (enclosed && formula.certain)) {
      at++;
      continue;
    }
    const end = tokens[formula.end - 1]?.end ?? token.end;
    const standIn = formula.certain ? setFormula(formula.tex, placeholders) : undefined;
    if (standIn !== undefined) {
      out += named.slice(from, token.start) + standIn;
      from = end;
    }
    // What was read without evidence has none inside; what could not be set is for the last repair.
    at = formula.end;
  }
  return out + named.slice(from);
}

/** Formulas start where words do; inside a word only a certain command's name is one ("2varepsilon"). */
function canStart(tokens: readonly MathToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.kind === 'space') return false;
  if (before === undefined || before.kind === 'space' || isCertain(token)) return true;
  if (/^[_^@#&]$/.test(before.text) || before.kind === 'word' || before.kind === 'number') return false;
  // "on-line", "e.g": a letter behind a hyphen or point belongs to a word.
  return !/^[-.'’]$/.test(before.text);
}

function setFormula(tex: string, placeholders: Placeholders): string | undefined {
  const standIn = setMath(tex, placeholders);
  if (standIn === undefined) placeholders.note(tex);
  return standIn;
}

function power(_whole: string, before: string, name: string, digit: string): string {
  return `${before}${name}${superscript(digit) ?? digit}`;
}
