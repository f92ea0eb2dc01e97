import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FOLDER = resolve('node_modules/.cache/offprint-fonts');
const FILES = 'node_modules/@fontsource/tinos/files';
const FACES = ['400-normal', '400-italic', '700-normal', '700-italic'];

/**
 * Writes a fontconfig file that knows one family alone, Tinos, whose letters are narrower than those of DejaVu; a
 * browser that gets the file as FONTCONFIG_FILE sets every text in it. Returns the file's path.
 */
export async function otherFonts(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  for (const face of FACES) await cp(join(FILES, `tinos-all-${face}.woff`), join(FOLDER, `${face}.woff`));
  const config = join(FOLDER, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FOLDER}</dir>
  <cachedir>${join(FOLDER, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return config;
}
