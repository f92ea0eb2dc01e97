import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parse } from 'opentype.js/dist/opentype.mjs';
import type { FontPath, PathCommand } from 'opentype.js/dist/opentype.mjs';

const require = createRequire(import.meta.url);

/** A face whose text becomes outlines, so that a picture needs no font where it is drawn. Lengths are in pixels. */
export interface Typeface {
  /** Whether every sign of a text can be set, and from left to right. */
  sets(text: string): boolean;
  width(text: string, size: number): number;
  /** The text's outline as the `d` of an SVG path; its ink begins at `x`, its baseline is `y`. */
  outline(text: string, x: number, y: number, size: number): string;
}

/**
 * What Tinos (Apache-2.0: Latin, Greek, Cyrillic, Hebrew) has signs for and cannot be set here: Hebrew, for no order
 * from right to left is made; accents that are not part of their letter; and what is not seen, such as joiners.
 */
const UNSET = /[\p{Script=Hebrew}\p{M}\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** @throws Error when the font's package is not installed or its file cannot be read */
export async function loadTinos(style: 'normal' | 'italic'): Promise<Typeface> {
  const path =
    style === 'italic'
      ? require.resolve('@fontsource/tinos/files/tinos-all-400-italic.woff')
      : require.resolve('@fontsource/tinos/files/tinos-all-400-normal.woff');
  const font = parse(new Uint8Array(await readFile(path)).buffer);
  return {
    sets: (text) => {
      const composed = text.normalize('NFC');
      return !UNSET.test(composed) && Array.from(composed).every((sign) => font.charToGlyphIndex(sign) !== 0);
    },
    width: (text, size) => font.getAdvanceWidth(text.normalize('NFC'), size, spacing(size)),
    outline: (text, x, y, size) => {
      const at = (left: number): FontPath =>
        font.getPath(text.normalize('NFC'), left, y, size, spacing(size));
      return at(x - at(0).getBoundingBox().x1)
        .commands.map(pathData)
        .join('');
    },
  };
}

/** The face is spaced for reading: large, it falls apart unless it is set closer. */
function spacing(size: number): { readonly letterSpacing: number } {
  return { letterSpacing: size < 48 ? 0 : -0.018 };
}

/** Not the library's own `toPathData`: of a number a hair above a whole one it makes NaN, and the rest is not drawn. */
function pathData(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + numbers(command.x, command.y);
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    case 'Z':
      return 'Z';
  }
}

/** A twentieth of a pixel is not seen. */
function numbers(...values: readonly number[]): string {
  return values.map((value) => value.toFixed(1)).join(' ');
}
