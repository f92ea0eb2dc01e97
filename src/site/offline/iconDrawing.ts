/** The use of an icon: shown as it is, or cut to a shape by the device, which keeps its middle. */
export type IconGround = 'none' | 'whole';

/** The side of `public/icon.svg`, in its own units. */
const SIDE = 32;
/**
 * Devices keep a circle of four fifths of the width (W3C Web App Manifest, safe zone). The sheet's corners are 16.5
 * from its middle, which asks for a side of 41.3; a little more is air.
 */
const MARGIN = 6;

/**
 * The icon as devices take it that do not take SVG: in its light colours and, where it is cut to shape, on a ground.
 * @param icon the text of `public/icon.svg`
 * @param color of the ground
 * @throws Error when the icon has no such side
 */
export function iconDrawing(icon: string, ground: IconGround, color: string): string {
  const box = `viewBox="0 0 ${SIDE} ${SIDE}"`;
  if (!icon.includes(box)) throw new Error(`public/icon.svg has no ${box}: icons cannot be made from it.`);
  const light = icon.replace(/<style>.*?<\/style>/s, '');
  if (ground === 'none') return light;
  const side = SIDE + 2 * MARGIN;
  return light
    .replace(box, `viewBox="${-MARGIN} ${-MARGIN} ${side} ${side}"`)
    .replace(
      /(?<=<svg[^>]*>)/,
      `<path fill="${color}" d="M${-MARGIN} ${-MARGIN}h${side}v${side}h${-side}z"/>`,
    );
}
