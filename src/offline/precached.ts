/** A cached file, in the format of `workbox-precaching`, which fetches and caches it. */
export interface PrecachedFile {
  /** Relative to the site's base; './' is the front page, because every host answers that address. */
  readonly url: string;
  /** A hash of the file's bytes; null when its name carries one. */
  readonly revision: string | null;
  /**
   * The only bytes to accept, as in Subresource Integrity (W3C). Absent for pages and images, because some hosts rewrite
   * them.
   */
  readonly integrity?: string;
}
