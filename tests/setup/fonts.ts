import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const FOLDER = resolve('node_modules/.cache/offprint-fonts');
const FILES = 'node_modules/@fontsource/tinos/files';
const FACES = ['400-normal', '400-italic', '700-normal', '700-italic'];

/**
 * Writes a fontconfig file that knows one family alone, Tinos, whose letters are narrower than those of DejaVu; a
 * browser that gets the file as FONTCONFIG_FILE sets every text in it. Returns the file's path.
 */
export async function otherFonts(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  for (const face of FACES) {
    const woff = await readFile(join(FILES, `tinos-all-${face}.woff`));
    await writeFile(join(FOLDER, `${face}.ttf`), unpackFont(woff));
  }
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

const [WOFF_HEADER, WOFF_ENTRY, TTF_HEADER, TTF_ENTRY] = [44, 20, 12, 16];

/** The TrueType font of a WOFF file (W3C WOFF 1.0): Chromium takes no other from fontconfig. */
function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(TTF_HEADER + TTF_ENTRY * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);
  const tables: Buffer[] = [];
  let offset = head.length;
  for (let at = 0; at < count; at++) {
    const from = WOFF_HEADER + WOFF_ENTRY * at;
    const [start, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field));
    if (start === undefined || packed === undefined || length === undefined) continue;
    const bytes = woff.subarray(start, start + packed);
    const table = packed === length ? bytes : inflateSync(bytes);
    const to = TTF_HEADER + TTF_ENTRY * at;
    woff.copy(head, to, from, from + 4);
    woff.copy(head, to + 4, from + 16, from + 20);
    head.writeUInt32BE(offset, to + 8);
    head.writeUInt32BE(length, to + 12);
    const padding = Buffer.alloc(-length & 3);
    tables.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat([head, ...tables]);
}
