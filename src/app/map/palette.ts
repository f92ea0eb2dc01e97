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

/** Reads the tokens as the present theme has them. Not for every frame: it has the browser work out styles. */
export function readPalette(): Palette {
  const tokens = getComputedStyle(document.documentElement);
  const face = tokens.getPropertyValue('--sans').trim();
  const text = { face, textSize: 0.8125 * Number.parseFloat(tokens.fontSize) };
  if (matchMedia('(forced-colors: active)').matches) return { ...FORCED, ...text };
  // A token is spelled for both themes; as the colour of an element it is the one of this.
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
