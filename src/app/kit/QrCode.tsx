import type { ReactNode } from 'react';
import type { QrPath } from './qrPath';

/** The side of a code in pixels, rounded to whole modules, because blurred edges are harder to read. */
const SIDE = 216;

/** In pixels, because cameras fail on smaller modules. It makes large codes wider than `SIDE`. */
const SMALLEST_MODULE = 3;

/** A QR code: black on white in every theme, because not every reader takes the reverse. */
export function QrCode({ size, path, name }: QrPath & { readonly name: string }): ReactNode {
  const side = size * Math.max(SMALLEST_MODULE, Math.floor(SIDE / size));
  return (
    <svg
      className="qr-code"
      width={side}
      height={side}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
