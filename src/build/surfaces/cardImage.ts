import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cardDrawing } from './cardDrawing';
import type { CardFacts } from './cardDrawing';
import { loadTinos } from './typeface';

const require = createRequire(import.meta.url);

/** Cards that are drawn at once share one renderer. */
let renderer: Promise<void> | undefined;

/**
 * The picture that previews of links to the site show: a PNG of 1200 by 630 pixels. Equal facts give equal bytes.
 * It is drawn without a browser and without the fonts of the machine.
 *
 * @throws Error when the packages it is drawn with are not installed
 */
export async function drawCard(facts: CardFacts): Promise<Uint8Array> {
  renderer ??= setUpRenderer();
  const [roman, italic] = await Promise.all([loadTinos('normal'), loadTinos('italic'), renderer]);
  const drawing = new Resvg(cardDrawing(facts, { roman, italic }), { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

/**
 * The renderer is set up once in a process and refuses a second time, without a way to ask. Vite, when its own
 * configuration changes, loads this file again but not the renderer, so the refusal itself is the answer.
 */
async function setUpRenderer(): Promise<void> {
  const program = await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(program).catch((error: unknown) => {
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  });
}
