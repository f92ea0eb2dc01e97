import { settingsMessages } from '../../../messages/settings';
import type { SettingName, Settings } from '../../../view/settings';

/** A setting's words and its choices, in the order of the dialog. */
interface SettingWords {
  readonly name: SettingName;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly note?: string;
}

interface Choice {
  readonly words: string;
  readonly sets: Partial<Settings>;
}

/** All settings of the dialog. */
export const SETTING_WORDS: readonly SettingWords[] = [
  {
    name: 'theme',
    legend: settingsMessages.theme,
    choices: [
      { words: settingsMessages.system, sets: { theme: 'system' } },
      { words: settingsMessages.light, sets: { theme: 'light' } },
      { words: settingsMessages.dark, sets: { theme: 'dark' } },
    ],
  },
  {
    name: 'contrast',
    legend: settingsMessages.contrast,
    choices: [
      { words: settingsMessages.normal, sets: { contrast: 'normal' } },
      { words: settingsMessages.high, sets: { contrast: 'high' } },
    ],
    note: settingsMessages.contrastNote,
  },
  {
    name: 'text',
    legend: settingsMessages.text,
    choices: [
      { words: settingsMessages.percent({ percent: 100 }), sets: { text: 'normal' } },
      { words: settingsMessages.percent({ percent: 112 }), sets: { text: 'large' } },
      { words: settingsMessages.percent({ percent: 125 }), sets: { text: 'larger' } },
      { words: settingsMessages.percent({ percent: 150 }), sets: { text: 'largest' } },
    ],
  },
  {
    name: 'line',
    legend: settingsMessages.line,
    choices: [
      { words: settingsMessages.short, sets: { line: 'narrow' } },
      { words: settingsMessages.normal, sets: { line: 'normal' } },
      { words: settingsMessages.long, sets: { line: 'wide' } },
    ],
  },
  {
    name: 'density',
    legend: settingsMessages.density,
    choices: [
      { words: settingsMessages.comfortable, sets: { density: 'comfortable' } },
      { words: settingsMessages.compact, sets: { density: 'compact' } },
    ],
  },
];
