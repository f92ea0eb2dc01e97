import { subscript, superscript } from '../math/scripts';
import type { Placeholders } from './placeholders';
import { SYMBOLS } from './symbols';

/**
 * The last repair, which leaves no TeX behind: commands become their Unicode characters or plain names, scripts are
 * raised or lowered, and ties become spaces. What could not be parsed goes to `placeholders.note`, so that the report names
 * it.
 */
export function repairLeftovers(text: string, placeholders: Placeholders): string {
  if (!/[\\^~`_]/.test(text)) return text;
  return (
    text
      // Command names first: \Tilde and \tilde are the same sign.
      .replace(/\\([A-Za-z]{1,40})(?:\{\})?[^\S\n]?/g, (whole, name: string) =>
        command(whole, name, placeholders),
      )
      .replace(/\\/g, '')
      // A backslash that is gone may have stood between two others of these signs, hence this order.
      .replace(/``/g, '“')
      .replace(/(\S)~(?=\()/g, (_whole, letter: string) => `${letter}\u0303`.normalize('NFC'))
      .replace(/(?<=\S)~(?=\S)/g, ' ')
      .replace(/~/g, '∼')
      .replace(
        /\^\{([^{}]{1,80})\}|\^\(([^()]{1,80})\)|\^([+−-]?(?:[0-9]+(?:\.[0-9]+)?|[A-Za-z*∗⋆]))/g,
        raised,
      )
      .replace(/_\{([^{}]{1,80})\}/g, lowered)
      .replace(/\^/g, '↑')
      .replace(/_(?=\{)/g, '')
  );
}

function command(whole: string, name: string, placeholders: Placeholders): string {
  const symbol = SYMBOLS.get(name);
  if (symbol !== undefined) return whole.endsWith(' ') && symbol.length > 1 ? `${symbol} ` : symbol;
  if (name !== 'left' && name !== 'right' && name !== 'big') placeholders.note(`\\${name}`);
  // The name is most often a name: \poly, \numobs.
  const rest = name === 'left' || name === 'right' || name === 'big' ? '' : name;
  return whole.endsWith(' ') ? `${rest} ` : rest;
}

function raised(_whole: string, group?: string, round?: string, single?: string): string {
  const text = group ?? round ?? single ?? '';
  return superscript(text) ?? (/^[\p{L}\p{N}.]+$/u.test(text) ? `↑${text}` : `↑(${text})`);
}

function lowered(_whole: string, text: string): string {
  return subscript(text) ?? (/^\w+$/.test(text) ? `_${text}` : `_(${text})`);
}
