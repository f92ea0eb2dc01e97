/** The backgrounds of topic colours: light and dark. */
export const GROUNDS: readonly { readonly name: string; readonly color: string }[] = [
  { name: 'light', color: '#fbfaf7' },
  { name: 'dark', color: '#151411' },
];

/** The minimum contrast of a graphic: WCAG 2.2, success criterion 1.4.11. */
export const GRAPHIC_CONTRAST = 3;

/** True for a colour spelled `#rrggbb`, in either case. */
export function isHexColor(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color);
}

/** Relative luminance of an `#rrggbb` colour, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function relativeLuminance(color: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two `#rrggbb` colours, 1 (the same) to 21, in either order, as WCAG 2.2 defines it. */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [relativeLuminance(one), relativeLuminance(other)].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}
