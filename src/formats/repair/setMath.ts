import { linearMath } from '../math/linear';
import { texToMath } from '../math/mathml';
import type { Placeholders } from './placeholders';

/** Stores a formula and returns its stand-in, or undefined when its TeX cannot be parsed or would show nothing. */
export function setMath(tex: string, placeholders: Placeholders): string | undefined {
  // In a digest a bare % is a percentage, never the start of a TeX comment.
  const source = tex.trim().replace(/(^|[^\\])%/g, '$1\\%');
  const math = texToMath(source);
  if (math === undefined) return undefined;
  const text = linearMath(math);
  return text === '' ? undefined : placeholders.put({ kind: 'math', text, tex: source, math });
}
