/** A file of the site that machines read. */
export interface SurfaceFile {
  /** Relative to the site's base, without a first slash. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
