/** A precached file, in the form that `workbox-precaching` takes. */
export interface PrecachedFile {
  /** Relative to the site's base; './' is the front page, because every host answers that address. */
  readonly url: string;
  /** A hash of the file's bytes; null when its name carries one. */
  readonly revision: string | null;
  /**
   * The only bytes that are accepted, as in Subresource Integrity (W3C). Left out for files that hosts are known to
   * rewrite: pages and pictures.
   */
  readonly integrity?: string;
}
