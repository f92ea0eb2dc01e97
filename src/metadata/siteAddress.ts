/** Where a site is published, if its build knows. */
export interface SiteAddress {
  /** Its path, with a slash at both ends. */
  readonly base: string;
  /** "https://example.org"; undefined when the build was not told. */
  readonly origin: string | undefined;
}

/**
 * The address of a page or file: absolute when the site's origin is known, else from the root of its host.
 * @param path relative to the site's base, with or without its first slash; already percent-encoded
 */
export function siteHref({ base, origin = '' }: SiteAddress, path: string): string {
  return `${origin}${base}${path.replace(/^\/+/, '')}`;
}
