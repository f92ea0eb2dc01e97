/** The key of `localStorage` that holds the settings. */
export const SETTINGS_KEY = 'offprint.settings';

/** The values of each setting; the first is the default. Each is an attribute of the page of the same name. */
export const CHOICES = {
  /** `system` follows the device. */
  theme: ['system', 'light', 'dark'],
  /** `normal` is high as well where the device asks for more contrast. */
  contrast: ['normal', 'high'],
  /** The size of all text: 100, 112.5, 125 or 150 %. */
  text: ['normal', 'large', 'larger', 'largest'],
  /** The line length of an abstract: about 66, 55 or 78 characters. */
  line: ['normal', 'narrow', 'wide'],
  /** The spacing of the rows of a list. */
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

/** Parses stored settings; anything that is not a valid value is the default. */
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

/** The stored form: what differs from the defaults, or null when nothing does. */
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
