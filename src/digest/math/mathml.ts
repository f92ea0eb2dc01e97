import temml, { type TemmlNode } from 'temml';
import type { MathElement } from '../paper';

/** Longer than any formula of an abstract; a bound so that one odd line cannot slow a build down. */
const LONGEST = 2000;
const DEEPEST = 60;

const TAGS = new Set(
  (
    'math mrow mi mn mo mtext mspace ms msub msup msubsup mfrac msqrt mroot mover munder munderover ' +
    'mmultiscripts mprescripts none mstyle mpadded mphantom menclose mtable mtr mtd'
  ).split(' '),
);

/** Presentation only. `class`, `style` and `href` are not here: pages forbid inline styles, and links. */
const ATTRIBUTES = new Set(
  (
    'mathvariant stretchy symmetric accent accentunder fence separator form lspace rspace minsize maxsize ' +
    'displaystyle scriptlevel width height depth voffset linethickness columnalign rowalign notation movablelimits'
  ).split(' '),
);

/** Macros that authors define for themselves, of which only one reading is in use. */
const MACROS: Readonly<Record<string, string>> = {
  '\\eps': '\\varepsilon',
  '\\R': '\\mathbb{R}',
  '\\N': '\\mathbb{N}',
  '\\E': '\\mathbb{E}',
  '\\poly': '\\operatorname{poly}',
  '\\polylog': '\\operatorname{polylog}',
  '\\bigO': '\\mathcal{O}',
  '\\bigo': '\\mathcal{O}',
  '\\wt': '\\widetilde{#1}',
  '\\bv': '\\mathbf{#1}',
  '\\mat': '\\mathbf{#1}',
};

/**
 * The MathML tree of a formula (TeX, without delimiters), or undefined when temml cannot read it. The only
 * file that loads temml, so that the page, which is sent trees, never has to.
 */
export function texToMath(tex: string): MathElement | undefined {
  if (tex.length > LONGEST || tex.trim() === '') return undefined;
  try {
    // maxExpand bounds macros that expand without end.
    // oxlint-disable-next-line no-underscore-dangle -- temml's own name for its tree without a string in between
    const tree = temml.__renderToMathMLTree(tex, {
      throwOnError: true,
      maxExpand: 200,
      macros: { ...MACROS },
    });
    const [root] = cleaned(tree, 0);
    return typeof root === 'object' && root.tag === 'math' ? root : undefined;
  } catch {
    // A ParseError for TeX that is wrong; a TypeError from inside temml for some that is cut off.
    return undefined;
  }
}

/** Keeps known tags; of any other element (`semantics`, `a`, …) only what is inside it. */
function cleaned(node: TemmlNode, depth: number): (MathElement | string)[] {
  if (depth > DEEPEST) throw new RangeError('Formula nested too deeply');
  if (node.text !== undefined) return [node.text];
  const children = (node.children ?? []).flatMap((child) => cleaned(child, depth + 1));
  const tag = node.type;
  if (tag === 'annotation' || tag === 'annotation-xml') return [];
  if (tag === undefined || !TAGS.has(tag)) return children;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    if (ATTRIBUTES.has(name) && ['string', 'number', 'boolean'].includes(typeof value))
      attributes[name] = String(value);
  return [{ tag, ...(Object.keys(attributes).length > 0 ? { attributes } : {}), children }];
}
