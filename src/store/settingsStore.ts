import { create } from 'zustand';
import { DEFAULTS, formatSettings, parseSettings, SETTINGS_KEY } from '../view/settings';
import type { Settings } from '../view/settings';
import { storedValue } from './browserStorage';
import { showSettings } from './showSettings';

interface SettingsStore {
  readonly settings: Settings;
  /** False once the browser refused to keep a change. */
  readonly kept: boolean;
  /** Changes some, at once on the page and for the next visit. */
  readonly change: (some: Partial<Settings>) => void;
  /** Back to the defaults of all that is about reading: the keys stay as they are. */
  readonly reset: () => void;
}

const stored = storedValue(SETTINGS_KEY, parseSettings, formatSettings);

/**
 * The settings of this device. Where the browser keeps nothing they last as long as the page.
 *
 * The page shows them before any of this is here (`app/static/earlyScript`), so they are no state of the first
 * drawing: a component that reads them is drawn only after `useHydrated()`, or in a part that is fetched later.
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

/** The settings as they are now, for code that is no component: `readSettings().keys`. */
export function readSettings(): Settings {
  return useSettings.getState().settings;
}

/** Takes over what another tab stored, also while this page lay in the browser's memory of pages left. */
function takeOver(): void {
  const settings = stored.read() ?? readSettings();
  useSettings.setState({ settings });
  showSettings(settings);
}

if (typeof window !== 'undefined') {
  addEventListener('storage', ({ key }) => {
    // Without a key the whole storage was cleared.
    if (key === SETTINGS_KEY || key === null) takeOver();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) takeOver();
  });
}
