import type { SettingName, Settings } from '../../view/settings';

/** A setting in words, with its choices in the order in which they are offered. */
interface SettingWords {
  readonly name: SettingName;
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** What else is to be known. */
  readonly note?: string;
}

interface Choice {
  readonly words: string;
  /** What it changes. */
  readonly sets: Partial<Settings>;
}

/** Every setting that the dialog offers. */
export const SETTING_WORDS: readonly SettingWords[] = [
  {
    name: 'theme',
    legend: 'Theme',
    choices: [
      { words: 'As the device', sets: { theme: 'system' } },
      { words: 'Light', sets: { theme: 'light' } },
      { words: 'Dark', sets: { theme: 'dark' } },
    ],
  },
  {
    name: 'contrast',
    legend: 'Contrast',
    choices: [
      { words: 'Normal', sets: { contrast: 'normal' } },
      { words: 'High', sets: { contrast: 'high' } },
    ],
    note: 'Always high where the device asks for more.',
  },
  {
    name: 'text',
    legend: 'Text size',
    choices: [
      { words: '100 %', sets: { text: 'normal' } },
      { words: '112 %', sets: { text: 'large' } },
      { words: '125 %', sets: { text: 'larger' } },
      { words: '150 %', sets: { text: 'largest' } },
    ],
  },
  {
    name: 'line',
    legend: 'Lines of an abstract',
    choices: [
      { words: 'Short', sets: { line: 'narrow' } },
      { words: 'Normal', sets: { line: 'normal' } },
      { words: 'Long', sets: { line: 'wide' } },
    ],
  },
  {
    name: 'density',
    legend: 'Rows of a list',
    choices: [
      { words: 'Comfortable', sets: { density: 'comfortable' } },
      { words: 'Compact', sets: { density: 'compact' } },
    ],
  },
];
