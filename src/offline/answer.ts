/** Who answers when a page is gone to. */
export type Answer =
  /** The page that the device keeps, in which the app reads the address and draws what it asks for. */
  | { readonly kind: 'shell' }
  /** The host alone: it is no page. Without a connection the browser says so. */
  | { readonly kind: 'host' }
  /** The host; without a connection, another page of the site that shows the same papers. */
  | { readonly kind: 'host-or'; readonly path: string };

/** A page of all titles, which runs no script; what stands before is the page of the list they are of. */
const CONTENTS = /^((?:topic\/[^/]+\/)?)all(?:\/(?:index\.html)?)?$/;
const PAGE_FILE = /(?:^|\/)index\.html$/;
const FILE = /\.[^/]*$/;

/**
 * Decides for a path, relative to the site's base and without a first slash. Everything but files and the pages
 * without scripts is answered by the shell, so that all of a site that is seen is of one build.
 */
export function answerTo(path: string): Answer {
  const contents = CONTENTS.exec(path);
  if (contents !== null) return { kind: 'host-or', path: contents[1] ?? '' };
  return FILE.test(path) && !PAGE_FILE.test(path) ? { kind: 'host' } : { kind: 'shell' };
}
