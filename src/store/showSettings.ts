import { CHOICES, type SettingName, type Settings } from '../view/settings';

/**
 * Shows settings on the page: an attribute of the root for each that is not the default, and the browser's own bar in
 * the colour of the theme. Before the app runs, `shell/static/earlyScript` does the same with the stored settings.
 */
export function showSettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  for (const name of NAMES) {
    if (settings[name] === CHOICES[name][0]) delete dataset[name];
    else dataset[name] = settings[name];
  }
  const { theme } = settings;
  for (const [scheme, meta] of themeColors()) {
    meta.media =
      theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
  }
}

const NAMES: readonly SettingName[] = ['theme', 'contrast', 'text', 'line', 'density'];

/** The colour of the browser's bar in each scheme; the page has light first. */
function themeColors(): [scheme: string, meta: HTMLMetaElement][] {
  const [light, dark] = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  return light && dark
    ? [
        ['light', light],
        ['dark', dark],
      ]
    : [];
}
