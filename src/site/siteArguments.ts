import { parseArgs } from 'node:util';
import type { SiteOptions } from './siteConfig';
import { siteMessages } from '../messages/site';

/**
 * Reads the arguments that `npm run build` and `npm start` share: digest files, `--site https://example.org/papers/`
 * (or `--base /papers/` alone, when the host is not known) and `--out DIR`.
 * @throws TypeError on an option that does not exist, with Node's own words; Error on a value of no use
 */
export function siteArguments(argv: readonly string[]): SiteOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { base: { type: 'string' }, site: { type: 'string' }, out: { type: 'string' } },
  });
  if (values.out === '') throw new Error(siteMessages.emptyOut);
  if (values.site !== undefined && values.base !== undefined) throw new Error(siteMessages.siteAndBase);
  return {
    ...(positionals.length === 0 ? {} : { digests: positionals }),
    ...(values.base === undefined ? {} : { base: basePath(values.base) }),
    ...(values.site === undefined ? {} : siteAddress(values.site)),
    ...(values.out === undefined ? {} : { outDir: values.out }),
  };
}

/** The two parts of a site's full address. */
function siteAddress(site: string): Required<Pick<SiteOptions, 'base' | 'origin'>> {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  const isPlain =
    url !== undefined && /^https?:$/.test(url.protocol) && url.search + url.hash + url.username === '';
  if (!isPlain) {
    throw new Error(siteMessages.badSite({ site }));
  }
  return { origin: url.origin, base: basePath(url.pathname) };
}

/** A base with a slash at both ends, spelled as browsers spell it. */
function basePath(base: string): string {
  const path = `/${base}/`.replaceAll(/\/+/g, '/');
  const isPath =
    !/[:?#\\\s"<>]|%(?![0-9a-f]{2})/i.test(base) && !path.split('/').some((part) => /^\.\.?$/.test(part));
  if (!isPath) {
    throw new Error(siteMessages.badBase({ base }));
  }
  return new URL(path, 'http://host').pathname;
}
