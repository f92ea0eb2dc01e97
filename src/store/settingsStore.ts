import { create } from 'zustand';
import { DEFAULTS, formatSettings, parseSettings, SETTINGS_KEY } from '../view/settings';
import type { Settings } from '../view/settings';
import { showSettings } from './showSettings';

interface SettingsStore {
  readonly settings: Settings;
  /** Changes some, at once on the page and for the next visit. */
  readonly change: (some: Partial<Settings>) => void;
  /** Back to the defaults of all that is about reading: the keys stay as they are. */
  readonly reset: () => void;
}

/**
 * The settings of this device. Where the browser keeps nothing they last as long as the page.
 *
 * The page shows them before any of this is here (`build/pages/earlyScript`), so they are no state of the first
 * drawing: a component that reads them is drawn only after `useHydrated()`, or in a part that is fetched later.
 */
export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: readStored() ?? DEFAULTS,
  change: (some) => {
    // Another tab may have written since.
    const before = (isStored ? readStored() : undefined) ?? get().settings;
    const settings = { ...before, ...some };
    set({ settings });
    showSettings(settings);
    store(settings);
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

/** False once a write failed, in a storage that is full or forbidden: then the settings in memory are the newest. */
let isStored = true;

function store(settings: Settings): void {
  const text = formatSettings(settings);
  try {
    if (text === null) localStorage.removeItem(SETTINGS_KEY);
    else localStorage.setItem(SETTINGS_KEY, text);
    isStored = true;
  } catch {
    isStored = false;
  }
}

/** Takes over what another tab stored, also while this page lay in the browser's memory of pages left. */
function takeOver(): void {
  const settings = (isStored ? readStored() : undefined) ?? readSettings();
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
