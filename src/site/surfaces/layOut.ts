import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ReactNode } from 'react';
import satori, { type SatoriOptions } from 'satori';

const require = createRequire(import.meta.url);

/** Tinos (Apache-2.0) has Latin, Greek, Cyrillic and Hebrew. Read once, for the renderer keeps what it made of it. */
let fonts: Promise<SatoriOptions['fonts']> | undefined;

/** Elements as a drawing. */
interface LaidOut {
  /** Without text elements, so that it needs no font where it is drawn. */
  readonly svg: string;
  /** In pixels. */
  readonly height: number;
  /** Whether the font has all letters; one that it lacks is left out. */
  readonly isComplete: boolean;
}

/**
 * @param height by default what the elements take; widths and heights are pixels
 * @throws Error when the font's package is not installed
 */
export async function layOut(node: ReactNode, width: number, height?: number): Promise<LaidOut> {
  fonts ??= loadFonts();
  let isComplete = true;
  const svg = await satori(node, {
    width,
    ...(height === undefined ? {} : { height }),
    fonts: await fonts,
    loadAdditionalAsset: () => {
      isComplete = false;
      return Promise.resolve([]);
    },
  });
  return { svg, height: Number(/ height="([\d.]+)"/.exec(svg)?.[1]), isComplete };
}

async function loadFonts(): Promise<SatoriOptions['fonts']> {
  const normal = await readFile(require.resolve('@fontsource/tinos/files/tinos-all-400-normal.woff'));
  const italic = await readFile(require.resolve('@fontsource/tinos/files/tinos-all-400-italic.woff'));
  return [
    { name: 'Tinos', style: 'normal', data: normal },
    { name: 'Tinos', style: 'italic', data: italic },
  ];
}
