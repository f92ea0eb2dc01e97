/**
 * The part of opentype.js that is used here; it brings no types of its own. Its module is named by its file:
 * by the package's name Node gets a script without named exports, and others this.
 */
declare module 'opentype.js/dist/opentype.mjs' {
  /** Of the numbers that each sign of SVG's path data takes. */
  export type PathCommand =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | {
        readonly type: 'Q';
        readonly x1: number;
        readonly y1: number;
        readonly x: number;
        readonly y: number;
      }
    | {
        readonly type: 'C';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: 'Z' };
  export interface FontPath {
    readonly commands: readonly PathCommand[];
    getBoundingBox(): { readonly x1: number };
  }
  interface TextOptions {
    /** In ems. */
    readonly letterSpacing?: number;
  }
  export interface Font {
    /** 0 is the glyph that stands for all that are missing. */
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, fontSize: number, options?: TextOptions): number;
    /** `y` is the baseline's. */
    getPath(text: string, x: number, y: number, fontSize: number, options?: TextOptions): FontPath;
  }
  /** Of a font in TrueType, OpenType or WOFF. */
  export function parse(font: ArrayBuffer): Font;
}
