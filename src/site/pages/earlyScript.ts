import { createHash } from 'node:crypto';
import { build } from 'vite';

/** The one script inside a page. */
export interface EarlyScript {
  readonly code: string;
  /** Its name in the page's policy; source: Content Security Policy Level 3, hash-source. */
  readonly hash: string;
}

/** Bundles `app/shell/static/earlyScript`, which runs in every page before the app's code is loaded. */
export async function bundleEarlyScript(): Promise<EarlyScript> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      // It imports nothing when it runs.
      modulePreload: false,
      rolldownOptions: {
        input: 'src/app/shell/static/earlyScript.ts',
        checks: { pluginTimings: false },
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk')
    throw new Error('The bundle of src/app/shell/static/earlyScript.ts has no code.');
  const code = chunk.code.trim();
  return { code, hash: `'sha256-${createHash('sha256').update(code).digest('base64')}'` };
}
