import { encode } from 'uqr';

/** A code as one SVG path in units of its modules, with the quiet zone. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/**
 * Version 22 of ISO/IEC 18004: 105 modules a side and 1,003 bytes. A phone's screen fits no more at three pixels a
 * module, and cameras fail on smaller modules.
 */
const LARGEST_VERSION = 22;

/** In modules, as ISO/IEC 18004 requires. */
const QUIET_ZONE = 4;

/** The QR code of a text; undefined if the text is too long for a code that a phone can read from a screen. */
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
    // The library's error for a text that is too long.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
