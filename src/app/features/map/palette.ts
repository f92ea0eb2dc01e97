/** The colours of the theme, for the canvas. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly tint: string;
  /** The font family of the interface, and the size of its small text in CSS pixels. */
  readonly face: string;
  readonly textSize: number;
}

/** System colours by name, because forced colours do not apply to a canvas. */
const FORCED: Omit<Palette, 'face' | 'textSize'> = {
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  rule: 'GrayText',
  accent: 'Highlight',
  tint: 'Canvas',
};

/** Reads the colours of the current theme. Too slow for every frame, because it forces a style calculation. */
export function readPalette(): Palette {
  const tokens = getComputedStyle(document.documentElement);
  const face = tokens.getPropertyValue('--sans').trim();
  const text = { face, textSize: 0.8125 * Number.parseFloat(tokens.fontSize) };
  if (matchMedia('(forced-colors: active)').matches) return { ...FORCED, ...text };
  // A token uses light-dark(), which only an element's computed colour resolves.
  const probe = document.body.appendChild(document.createElement('i'));
  const color = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    paper: color('--paper'),
    ink: color('--ink'),
    quiet: color('--ink-2'),
    rule: color('--rule-strong'),
    accent: color('--accent'),
    tint: color('--tint'),
  };
  probe.remove();
  return { ...colors, ...text };
}

/** Calls back when the system or a setting changes the theme. Returns a function that unsubscribes. */
export function onPaletteChange(callback: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
    (query) => matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', callback);
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributes: true });
  return () => {
    for (const query of queries) query.removeEventListener('change', callback);
    observer.disconnect();
  };
}
