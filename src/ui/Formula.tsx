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

interface FormulaProps {
  readonly math: MathElement;
  /** How the formula reads as plain text; drawn in its stead when the tree holds anything unknown. */
  readonly text: string;
}

/** A formula set as MathML. Trees come from files, so only known elements and attributes are drawn. */
export function Formula({ math, text }: FormulaProps): ReactNode {
  return math.tag === 'math' && isKnown(math) ? drawElement(math, 0) : text;
}

function isKnown(element: MathElement): boolean {
  return (
    MATH_TAGS.has(element.tag) &&
    Array.isArray(element.children) &&
    element.children.every((child) => typeof child === 'string' || isKnown(child))
  );
}

function drawElement({ tag, attributes = {}, children }: MathElement, key: number): ReactNode {
  const known = Object.entries(attributes).filter(([name]) => MATH_ATTRIBUTES.has(name));
  const drawn = children.map((child, place) =>
    typeof child === 'string' ? child : drawElement(child, place),
  );
  return createElement(tag, { ...Object.fromEntries(known), key }, ...drawn);
}
