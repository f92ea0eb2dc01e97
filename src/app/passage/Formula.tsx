import { createElement, type ReactNode } from 'react';
import type { MathElement } from '../../model/paper';

/**
 * Presentation MathML without behaviour: no links, no actions, no foreign content.
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

/** Deeper than any formula that `formats/repair` makes, and shallow enough for every stack. */
const DEEPEST = 60;

interface FormulaProps {
  readonly math: MathElement;
  /** The formula as plain text. It replaces the formula when the tree contains anything unknown. */
  readonly text: string;
}

/** A formula as MathML. Only known elements and attributes are rendered, because trees come from files. */
export function Formula({ math, text }: FormulaProps): ReactNode {
  return isKnown(math, 0) && math.tag === 'math' ? renderElement(math, 0, text) : <span>{text}</span>;
}

/** Whether a value is a tree of known elements. Everything is checked, because the type is only a claim of the file. */
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

/** @param label the formula as text, because browsers leave MathML out of the names of links and headings */
function renderElement(
  { tag, attributes = {}, children }: MathElement,
  key: number,
  label?: string,
): ReactNode {
  const known = Object.entries(attributes).filter(([name]) => MATH_ATTRIBUTES.has(name));
  const rendered = children.map((child, place) =>
    typeof child === 'string' ? child : renderElement(child, place),
  );
  return createElement(tag, { ...Object.fromEntries(known), key, 'aria-label': label }, ...rendered);
}
