import { createElement } from 'react';
import type { ReactNode } from 'react';
import type { MathElement } from '../digest/paper';

/**
 * Presentation MathML that carries no behaviour: no links, no actions, no foreign content.
 * Source: W3C MathML Core, https://www.w3.org/TR/mathml-core/
 */
const MATH_TAGS: ReadonlySet<string> = new Set(
  (
    'math mrow mi mn mo mtext mspace ms msup msub msubsup mfrac msqrt mroot mover munder munderover ' +
    'mstyle mtable mtr mtd mpadded mphantom mmultiscripts mprescripts merror'
  ).split(' '),
);
const MATH_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'mathvariant stretchy accent accentunder fence form separator symmetric largeop movablelimits lspace ' +
    'rspace minsize maxsize displaystyle scriptlevel width height depth voffset linethickness display ' +
    'columnspan rowspan'
  ).split(' '),
);

/** Deeper than any formula that repair makes, and shallow enough for every stack. */
const DEEPEST = 60;

interface FormulaProps {
  readonly math: MathElement;
  /** How the formula reads as plain text; drawn in its stead when the tree holds anything unknown. */
  readonly text: string;
}

/** A formula set as MathML. Trees come from files, so only known elements and attributes are drawn. */
export function Formula({ math, text }: FormulaProps): ReactNode {
  return isKnown(math, 0) && math.tag === 'math' ? drawElement(math, 0, text) : <span>{text}</span>;
}

/** Whether a value is a tree of known elements. The type is only what a file should hold, so all is checked. */
function isKnown(value: unknown, depth: number): value is MathElement {
  if (depth > DEEPEST || !isRecord(value)) return false;
  const { tag, attributes, children } = value;
  return (
    typeof tag === 'string' &&
    MATH_TAGS.has(tag) &&
    (attributes === undefined || isRecordOfStrings(attributes)) &&
    Array.isArray(children) &&
    children.every((child) => typeof child === 'string' || isKnown(child, depth + 1))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOfStrings(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((one) => typeof one === 'string');
}

/** @param label How the whole formula reads: browsers leave MathML out of the names of links and headings. */
function drawElement(
  { tag, attributes = {}, children }: MathElement,
  key: number,
  label?: string,
): ReactNode {
  const known = Object.entries(attributes).filter(([name]) => MATH_ATTRIBUTES.has(name));
  const drawn = children.map((child, place) =>
    typeof child === 'string' ? child : drawElement(child, place),
  );
  return createElement(tag, { ...Object.fromEntries(known), key, 'aria-label': label }, ...drawn);
}
