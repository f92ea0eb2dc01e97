import temml, { type TemmlNode } from 'temml';
import type { MathElement } from '../../model/paper';
import { OVERLINE, UNDERLINE } from './lines';

/** Longer than any formula of an abstract; a limit so that one odd line cannot slow a build down. */
const LONGEST = 2000;
const DEEPEST = 60;

/** A subset of what `app/passage/Formula` renders: a tree with anything else would be shown as plain text. */
const TAGS = new Set(
  (
    'math mrow mi mn mo mtext mspace ms msub msup msubsup mfrac msqrt mroot mover munder munderover ' +
    'mmultiscripts mprescripts mstyle mpadded mphantom mtable mtr mtd'
  ).split(' '),
);

/** Presentation only. `class`, `style` and `href` are not here: pages forbid inline styles, and links. */
const ATTRIBUTES = new Set(
  (
    'mathvariant stretchy symmetric accent accentunder fence separator form lspace rspace minsize maxsize ' +
    'displaystyle scriptlevel width height depth voffset linethickness movablelimits'
  ).split(' '),
);

/** Of temml's elements that pages do not render, those whose content alone would be misleading. */
const REFUSED = new Set(['menclose', 'none']);

/** Macros that authors define themselves and that have only one common meaning. */
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
    // A ParseError for wrong TeX; a RangeError from below for elements that pages do not render; a TypeError from
    // inside temml for some TeX that is cut off.
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
  if (tag === 'menclose') {
    const line = lineOf(node, children);
    if (line !== undefined) return [line];
  }
  if (tag !== undefined && REFUSED.has(tag)) throw new RangeError(`Formula with ${tag}`);
  if (tag === undefined || !TAGS.has(tag)) return children;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    if (ATTRIBUTES.has(name) && ['string', 'number', 'boolean'].includes(typeof value))
      attributes[name] = String(value);
  return [{ tag, ...(Object.keys(attributes).length > 0 ? { attributes } : {}), children }];
}

/** A line over or under a formula, which temml encloses, as the accent that MathML Core knows. */
function lineOf(node: TemmlNode, children: readonly (MathElement | string)[]): MathElement | undefined {
  const notation = node.attributes?.['notation'];
  if (notation !== 'top' && notation !== 'bottom') return undefined;
  const over = notation === 'top';
  const [only] = children;
  // No deeper than temml's own tree, so that the bound on depth holds for this one.
  const base = children.length === 1 && only !== undefined ? only : { tag: 'mrow', children };
  return {
    tag: over ? 'mover' : 'munder',
    attributes: over ? { accent: 'true' } : { accentunder: 'true' },
    children: [
      base,
      { tag: 'mo', attributes: { stretchy: 'true' }, children: [over ? OVERLINE : UNDERLINE] },
    ],
  };
}
