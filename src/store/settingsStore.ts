import { create } from 'zustand';
import { DEFAULTS, formatSettings, parseSettings, SETTINGS_KEY } from '../view/settings';
import type { Settings } from '../view/settings';
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

/**
 * The settings of this device. Where the browser keeps nothing they last as long as the page.
 *
 * The page shows them before any of this is here (`site/pages/earlyScript`), so they are no state of the first
 * drawing: a component that reads them is drawn only after `useHydrated()`, or in a part that is fetched later.
 */
export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: readStored() ?? DEFAULTS,
  kept: true,
  change: (some) => {
    // Another tab may have written since.
    const settings = { ...newest(get()), ...some };
    showSettings(settings);
    set({ settings, kept: store(settings) });
  },
  reset: () => get().change({ ...DEFAULTS, keys: readSettings().keys }),
}));

/** The settings as they are now, for code that is no component: `readSettings().keys`. */
export function readSettings(): Settings {
  return useSettings.getState().settings;
}

/** Undefined where storage is forbidden: the mere mention of it may throw. */
function readStored(): Settings | undefined {
  try {
    return parseSettings(localStorage.getItem(SETTINGS_KEY));
  } catch {
    return undefined;
  }
}

/** Once a write failed, in a storage that is full or forbidden, the settings in memory are the newest. */
function newest({ settings, kept }: Pick<SettingsStore, 'settings' | 'kept'>): Settings {
  return (kept ? readStored() : undefined) ?? settings;
}

/** Whether it was stored. */
function store(settings: Settings): boolean {
  const text = formatSettings(settings);
  try {
    if (text === null) localStorage.removeItem(SETTINGS_KEY);
    else localStorage.setItem(SETTINGS_KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Takes over what another tab stored, also while this page lay in the browser's memory of pages left. */
function takeOver(): void {
  const settings = newest(useSettings.getState());
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
