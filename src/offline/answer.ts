/** What answers a navigation. */
export type Answer =
  /** The cached front page, in which the app reads the address and renders it. */
  | { readonly kind: 'shell' }
  /** Only the host, because it is not a page. Offline, the browser says so. */
  | { readonly kind: 'host' }
  /** The host; offline, another page of the site that shows the same papers. */
  | { readonly kind: 'host-or'; readonly path: string };

/** A contents page, which runs no script; the part before `all/` is the page of its list. */
const CONTENTS = /^((?:topic\/[^/]+\/)?)all(?:\/(?:index\.html)?)?$/;
const PAGE_FILE = /(?:^|\/)index\.html$/;
const FILE = /\.[^/]*$/;

/**
 * Decides for a path, relative to the site's base and without a first slash. The shell answers everything but files
 * and the pages without scripts, so that everything on screen is of one build.
 */
export function answerTo(path: string): Answer {
  const contents = CONTENTS.exec(path);
  if (contents !== null) return { kind: 'host-or', path: contents[1] ?? '' };
  return FILE.test(path) && !PAGE_FILE.test(path) ? { kind: 'host' } : { kind: 'shell' };
}
