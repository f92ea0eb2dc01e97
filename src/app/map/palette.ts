/** The page's colours as a canvas takes them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly tint: string;
  /** The face of the interface, and the size of its small text in CSS pixels. */
  readonly face: string;
  readonly textSize: number;
}

/** Where the person chose colours for all pages, a canvas is left out of it: it must ask for them by name. */
const FORCED: Omit<Palette, 'face' | 'textSize'> = {
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  rule: 'GrayText',
  accent: 'Highlight',
  tint: 'Canvas',
};

/** Reads the tokens as the present theme has them. */
export function readPalette(): Palette {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  const text = { face: token('--sans'), textSize: 0.8125 * Number.parseFloat(tokens.fontSize) };
  if (matchMedia('(forced-colors: active)').matches) return { ...FORCED, ...text };
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    quiet: token('--ink-2'),
    rule: token('--rule-strong'),
    accent: token('--accent'),
    tint: token('--tint'),
    ...text,
  };
}

/** Calls back when the theme changes: by the device, or by a setting that marks the document. Returns how to stop. */
export function onPaletteChange(callback: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
    (query) => matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', callback);
  const marks = new MutationObserver(callback);
  marks.observe(document.documentElement, { attributes: true });
  return () => {
    for (const query of queries) query.removeEventListener('change', callback);
    marks.disconnect();
  };
}
