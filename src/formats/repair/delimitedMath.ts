import { setMath } from './setMath';
import type { Placeholders } from './placeholders';

const LONGEST = 2000;
/** Of what could open and close a formula: the delimiters, longest first; escaped signs are passed over. */
const DELIMITER = /\\[()[\]]|\\[\s\S]|\$\$|\$/g;
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ $: '$', $$: '$$', '\\(': '\\)', '\\[': '\\]' }),
);

/** Formulas between `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. A dollar that is money stays. */
export function repairDelimitedMath(text: string, placeholders: Placeholders): string {
  if (!/\$|\\[([]/.test(text)) return text;
  const delimiters = [...text.matchAll(DELIMITER)].filter(([sign]) => /^\$|^\\[()[\]]/.test(sign));
  let out = '';
  let from = 0;
  for (let index = 0; index + 1 < delimiters.length; index++) {
    const open = delimiters[index];
    const close = delimiters[index + 1];
    if (open === undefined || close === undefined || CLOSING.get(open[0]) !== close[0]) continue;
    const tex = text.slice(open.index + open[0].length, close.index);
    const before = text.charAt(open.index - 1);
    const after = text.charAt(close.index + close[0].length);
    if (tex.length > LONGEST || tex.includes('\n\n')) continue;
    if (open[0] === '$' && !isFormula(tex, before, after)) continue;
    out += text.slice(from, open.index) + set(tex, placeholders);
    from = close.index + close[0].length;
    index++;
  }
  return out + text.slice(from);
}

function set(tex: string, placeholders: Placeholders): string {
  const restored = tex.replace(
    /(^|[^\\A-Za-z])(epsilon|varepsilon|geq|leq|neq|infty|times)(?![A-Za-z])/g,
    '$1\\$2',
  );
  const standIn = setMath(restored, placeholders);
  if (standIn !== undefined) return standIn;
  if (tex.trim() !== '') placeholders.note(tex.trim());
  // Without its dollars: later repairs make the TeX itself readable.
  return tex;
}

/**
 * Money and mathematics share the sign. As in Pandoc's Markdown, a formula hugs its dollars and no digit
 * follows the closing one; beyond that, plain words between two dollars are prose about money.
 */
function isFormula(tex: string, before: string, after: string): boolean {
  if (tex.trim() === '') return false;
  if (/^[<>=≤≥∼]$/.test(tex)) return true;
  if (/[0-9]/.test(after)) return false;
  if (/[\\^_{]/.test(tex)) return true;
  if (/\s$|^\s/.test(tex)) return /^\s?(?:[A-Za-z]|[0-9]*[A-Za-z][A-Za-z0-9+*/=().-]{0,12})\s?$/.test(tex);
  if (/[A-Z]/.test(before) && /^[0-9]/.test(tex)) return false;
  return !/[A-Za-z]{2,}\s+[A-Za-z]{2,}|^[0-9][0-9.,]*\s?(?:[a-z]{2,}|-|–|to)/.test(tex);
}
