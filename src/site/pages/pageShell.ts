import { headHtml } from '../headHtml';
import type { HeadTag } from '../../metadata/headTag';

/** The parts that differ between pages. Paths of files are relative to the site's base, without a first slash. */
export interface PageParts {
  /** From the root of the host, percent-encoded; undefined for a page without an address, such as the error page. */
  readonly path: string | undefined;
  /** True when parameters of the address would change what the page shows. */
  readonly isList: boolean;
  readonly head: readonly HeadTag[];
  /** The HTML inside the root element. */
  readonly body: string;
  /** False for a page without scripts. */
  readonly scripts: boolean;
  readonly styles: readonly string[];
  /** The style sheet for pages without scripts; used by this page if it has none, or where scripts are off. */
  readonly quietStyle: string;
  /** Modules and catalog files that the app fetches first. */
  readonly modules: readonly string[];
  readonly fetched: readonly string[];
}

/** Puts a page's parts into the page that the bundler made. */
export type PageShell = (parts: PageParts) => string;

const HEAD = /<!--page-->.*?<!--\/page-->/s;
const ROOT = '<div id="root"></div>';
/** Everything that fetches or runs code in the bundler's page; styles stay. */
const CODE =
  /^\s*<(?:script\b.*?<\/script>|link\b[^>]* rel="(?:modulepreload|preload)"[^>]*>|noscript>.*?<\/noscript>)\n?/gms;

/**
 * Reads the page that the bundler made.
 * @param base of the site, with a slash at both ends
 * @throws Error when the page lacks a place that a part goes to
 */
export function createPageShell(html: string, base: string): PageShell {
  for (const place of [HEAD, /<html lang="en">/, new RegExp(ROOT)]) {
    if (!place.test(html))
      throw new Error(`index.html has no ${place.source}: pages cannot be made from it.`);
  }
  const quiet = html.replaceAll(CODE, '');
  const sheet = (file: string): string => `<link rel="stylesheet" crossorigin href="${base}${file}">`;
  return ({ path, isList, head, body, scripts, styles, quietStyle, modules, fetched }) => {
    const links = [
      ...styles.map((file) => `${sheet(file)}\n`),
      `${scripts ? `<noscript>${sheet(quietStyle)}</noscript>` : sheet(quietStyle)}\n`,
      ...modules.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">\n`),
      ...fetched.map(
        (file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}${file}">\n`,
      ),
    ].join('');
    const marks = `${path === undefined || !scripts ? '' : ` data-path="${path}"`}${isList ? ' data-list' : ''}`;
    // Functions, because a title may contain a replacement pattern such as `$&`.
    return (scripts ? html : quiet)
      .replace('<html lang="en">', () => `<html lang="en"${marks}>`)
      .replace(HEAD, () => headHtml(head))
      .replace('</head>', () => `${links}</head>`)
      .replace(ROOT, () => `<div id="root">${body}</div>`);
  };
}
