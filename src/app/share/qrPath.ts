import { encode } from 'uqr';

/** A code as one SVG path in units of its modules, quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/**
 * Version 22 of ISO/IEC 18004: 105 modules a side, and 1,003 bytes. That is as much as fits on a telephone's own
 * screen with three pixels to a module, and cameras fail on smaller ones.
 */
const LARGEST_VERSION = 22;

/** In modules; ISO/IEC 18004 asks for as much white around a code. */
const QUIET_ZONE = 4;

/** The QR code of a text, or undefined when the text is too long for a code that a telephone reads off a screen. */
export function qrPath(text: string): QrPath | undefined {
  const modules = modulesOf(text);
  if (modules === undefined) return undefined;
  const runs = modules.flatMap((row, y) => {
    const dark = row.map((module) => (module ? '#' : ' ')).join('');
    return [...dark.matchAll(/#+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { size: modules.length, path: runs.join('') };
}

function modulesOf(text: string): boolean[][] | undefined {
  try {
    return encode(text, { border: QUIET_ZONE, boostEcc: true, maxVersion: LARGEST_VERSION }).data;
  } catch (error) {
    // How the library says that the text is too long.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
