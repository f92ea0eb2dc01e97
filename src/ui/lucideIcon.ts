import { createElement } from 'react';
import type { ComponentType, SVGProps } from 'react';

/** An icon as lucide describes it: the elements of an SVG of 24 by 24, with their attributes. */
interface IconDrawing {
  readonly node?: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

interface IconProps extends SVGProps<SVGSVGElement> {
  /** Width and height in pixels at the default text size, with which they scale. Default: 24. */
  readonly size?: number;
}

/**
 * Replaces lucide's own `createLucideIcon` (see `site/leanIcons`), which has a kilobyte of contexts, class names and
 * aliases that nothing here uses.
 */
export default function createLucideIcon({ node = [] }: IconDrawing): ComponentType<IconProps> {
  const drawing = node.map(([tag, attributes]) => createElement(tag, attributes));
  return ({ size = 24, ...rest }) =>
    createElement(
      'svg',
      {
        width: `${size / 16}rem`,
        height: `${size / 16}rem`,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        ...rest,
      },
      drawing,
    );
}
