import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);

/** Pictures that are rendered at the same time share one renderer. */
let renderer: Promise<void> | undefined;

/**
 * An SVG as a PNG. Equal drawings give equal bytes: it is drawn without a browser and without the fonts of the machine.
 * @param width in pixels; by default the drawing's own
 * @throws Error when the package it is drawn with is not installed
 */
export async function renderPicture(svg: string, width?: number): Promise<Uint8Array> {
  renderer ??= setUpRenderer();
  await renderer;
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
  });
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
