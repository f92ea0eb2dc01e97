import { parseArgs } from 'node:util';
import type { SiteOptions } from './siteConfig';

/**
 * Reads the arguments that `npm run build` and `npm start` share: digest files, `--base /papers/` and
 * `--out DIR`.
 * @throws TypeError on an option that does not exist, with Node's own words.
 */
export function siteArguments(argv: readonly string[]): SiteOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { base: { type: 'string' }, out: { type: 'string' } },
  });
  return {
    ...(positionals.length === 0 ? {} : { digests: positionals }),
    ...(values.base === undefined ? {} : { base: withSlashes(values.base) }),
    ...(values.out === undefined ? {} : { outDir: values.out }),
  };
}

function withSlashes(base: string): string {
  return `/${base}/`.replaceAll(/\/+/g, '/');
}
