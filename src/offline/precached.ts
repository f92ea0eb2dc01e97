/** A file that the device keeps. Its form is that of `workbox-precaching`, which fetches and keeps it. */
export interface PrecachedFile {
  /** Relative to the site's base; './' is the front page, by the address that every host answers. */
  readonly url: string;
  /** A hash of the file's bytes; null when its name carries one. */
  readonly revision: string | null;
  /**
   * Which bytes alone are taken, as in Subresource Integrity (W3C). Left out of what hosts are known to rewrite:
   * pages and pictures.
   */
  readonly integrity?: string;
}
