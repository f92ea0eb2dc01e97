/** What answers a navigation. */
export type Answer =
  /** The cached page, in which the app renders what the address asks for. */
  | { readonly kind: 'shell' }
  /** Only the host, because it is not a page of the app. Offline, the browser shows its error. */
  | { readonly kind: 'host' }
  /** The host; offline, another page of the site with the same papers. */
  | { readonly kind: 'host-or'; readonly path: string };

/** A page of all titles, which runs no script. The group is the path of the page with the same papers. */
const CONTENTS = /^((?:topic\/[^/]+\/)?)all(?:\/(?:index\.html)?)?$/;
const PAGE_FILE = /(?:^|\/)index\.html$/;
const FILE = /\.[^/]*$/;

/**
 * What answers a path, which is relative to the site's base and has no first slash. The shell answers everything but
 * files and pages without scripts, so that everything on screen is from one build.
 */
export function answerTo(path: string): Answer {
  const contents = CONTENTS.exec(path);
  if (contents !== null) return { kind: 'host-or', path: contents[1] ?? '' };
  return FILE.test(path) && !PAGE_FILE.test(path) ? { kind: 'host' } : { kind: 'shell' };
}
