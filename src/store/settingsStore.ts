import { create } from 'zustand';
import { DEFAULTS, formatSettings, parseSettings, SETTINGS_KEY, type Settings } from '../view/settings';
import { storedValue } from './browserStorage';
import { showSettings } from './showSettings';

interface SettingsStore {
  readonly settings: Settings;
  /** False once a change could not be stored. */
  readonly kept: boolean;
  /** Changes settings, at once on the page and for the next visit. */
  readonly change: (some: Partial<Settings>) => void;
  /** Resets the display settings; the setting for keys stays. */
  readonly reset: () => void;
}

const stored = storedValue(SETTINGS_KEY, parseSettings, formatSettings);

/**
 * The settings of this device. Without storage they last as long as the page.
 *
 * The page shows them before this code runs (`shell/static/earlyScript`), so they are not state of the first render: a
 * component that reads them renders only after `useHydrated()`, or in a lazy chunk.
 */
export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: stored.read() ?? DEFAULTS,
  kept: true,
  change: (some) => {
    // Another tab may have written since.
    const settings = { ...(stored.read() ?? get().settings), ...some };
    showSettings(settings);
    set({ settings, kept: stored.write(settings) });
  },
  reset: () => get().change({ ...DEFAULTS, keys: readSettings().keys }),
}));

/** The present settings, for code that is not a component: `readSettings().keys`. */
export function readSettings(): Settings {
  return useSettings.getState().settings;
}

/** Takes the value that another tab stored, also while this page was in the back/forward cache. */
function takeOver(): void {
  const settings = stored.read() ?? readSettings();
  useSettings.setState({ settings });
  showSettings(settings);
}

if (typeof window !== 'undefined') {
  addEventListener('storage', ({ key }) => {
    // Without a key, the whole storage was cleared.
    if (key === SETTINGS_KEY || key === null) takeOver();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) takeOver();
  });
}
