/** Where a device keeps its settings: a key of `localStorage`. */
export const SETTINGS_KEY = 'offprint.settings';

/** What each setting can be; the first is the default. Each is an attribute of the page of the same name. */
export const CHOICES = {
  /** `system` follows what the device asks for. */
  theme: ['system', 'light', 'dark'],
  /** `normal` is high too where the device asks for more contrast. */
  contrast: ['normal', 'high'],
  /** How large all text is: 100, 112.5, 125 or 150 %. */
  text: ['normal', 'large', 'larger', 'largest'],
  /** How long the lines of an abstract are: about 66, 55 or 78 characters. */
  line: ['normal', 'narrow', 'wide'],
  /** How close the rows of a list stand. */
  density: ['comfortable', 'compact'],
} as const;

export type SettingName = keyof typeof CHOICES;

export type Settings = {
  readonly [Name in SettingName]: (typeof CHOICES)[Name][number];
} & {
  /** Whether single keys are shortcuts. */
  readonly keys: boolean;
};

export const DEFAULTS: Settings = parseSettings(null);

/** What storage has under the key, as settings: whatever in it is no choice of ours is the default. */
export function parseSettings(stored: string | null): Settings {
  const given = parseObject(stored);
  return {
    theme: oneOf(CHOICES.theme, given['theme']),
    contrast: oneOf(CHOICES.contrast, given['contrast']),
    text: oneOf(CHOICES.text, given['text']),
    line: oneOf(CHOICES.line, given['line']),
    density: oneOf(CHOICES.density, given['density']),
    keys: given['keys'] !== false,
  };
}

/** As they are stored: what differs from the defaults, or null when nothing does. */
export function formatSettings(settings: Settings): string | null {
  const changed = Object.entries(settings).filter(
    ([name, value]) => !Object.entries(DEFAULTS).some((pair) => pair[0] === name && pair[1] === value),
  );
  return changed.length === 0 ? null : JSON.stringify(Object.fromEntries(changed));
}

function parseObject(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function oneOf<Choice>(choices: readonly [Choice, ...Choice[]], given: unknown): Choice {
  return choices.find((choice) => choice === given) ?? choices[0];
}
