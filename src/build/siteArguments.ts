import { parseArgs } from 'node:util';
import type { SiteOptions } from './siteConfig';

/**
 * Reads the arguments that `npm run build` and `npm start` share: digest files, `--base /papers/` and
 * `--out DIR`.
 * @throws TypeError on an option that does not exist, with Node's own words; Error on a value of no use
 */
export function siteArguments(argv: readonly string[]): SiteOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { base: { type: 'string' }, out: { type: 'string' } },
  });
  if (values.out === '') throw new Error('--out names no folder. Say which, as in --out site.');
  return {
    ...(positionals.length === 0 ? {} : { digests: positionals }),
    ...(values.base === undefined ? {} : { base: basePath(values.base) }),
    ...(values.out === undefined ? {} : { outDir: values.out }),
  };
}

/** A base with a slash at both ends. */
function basePath(base: string): string {
  if (/[:?#\\\s]/.test(base)) {
    throw new Error(
      `--base is the path the site is published under, as in --base /papers/, and not “${base}”.`,
    );
  }
  return `/${base}/`.replaceAll(/\/+/g, '/');
}
