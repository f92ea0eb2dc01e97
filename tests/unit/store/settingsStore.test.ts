import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, SETTINGS_KEY } from '../../../src/view/settings';

type Use = 'getItem' | 'setItem' | 'removeItem';

/** A page with a storage, as far as the store uses them; the uses in `refused` throw. */
function openPage(stored: string | null, ...refused: readonly Use[]) {
  const kept = new Map<string, string>(stored === null ? [] : [[SETTINGS_KEY, stored]]);
  const dataset: Record<string, string> = {};
  const window = new EventTarget();
  const check = (use: Use): void => {
    if (refused.includes(use)) throw new DOMException('refused');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (check('getItem'), kept.get(key) ?? null),
    setItem: (key: string, value: string) => (check('setItem'), void kept.set(key, value)),
    removeItem: (key: string) => (check('removeItem'), void kept.delete(key)),
  });
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('document', { documentElement: { dataset }, querySelectorAll: () => [] });
  /** Another tab writes. */
  const write = (key: string | null, value: string): void => {
    kept.set(SETTINGS_KEY, value);
    window.dispatchEvent(Object.assign(new Event('storage'), { key }));
  };
  return { kept, dataset, write };
}

async function openStore() {
  vi.resetModules();
  const { readSettings, useSettings } = await import('../../../src/store/settingsStore');
  return { readSettings, ...useSettings.getState(), isKept: () => useSettings.getState().kept };
}

describe('the settings of a device', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
  });

  it('are those stored, and a change is shown and stored', async () => {
    const { kept, dataset } = openPage('{"theme":"dark"}');
    const { readSettings, change } = await openStore();
    expect(readSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    change({ text: 'largest' });
    expect(dataset).toEqual({ theme: 'dark', text: 'largest' });
    expect(kept.get(SETTINGS_KEY)).toBe('{"theme":"dark","text":"largest"}');
  });

  it('keep what another tab changed meanwhile', async () => {
    const { kept } = openPage(null);
    const { readSettings, change } = await openStore();
    kept.set(SETTINGS_KEY, '{"line":"wide"}');
    change({ density: 'compact' });
    expect(readSettings()).toEqual({ ...DEFAULTS, line: 'wide', density: 'compact' });
  });

  it.each([SETTINGS_KEY, null])('follow another tab that writes %s', async (key) => {
    const { dataset, write } = openPage(null);
    const { readSettings } = await openStore();
    write('offprint.picks', '{"theme":"light"}');
    expect(readSettings()).toEqual(DEFAULTS);
    write(key, '{"contrast":"high"}');
    expect(readSettings().contrast).toBe('high');
    expect(dataset).toEqual({ contrast: 'high' });
  });

  it('go back to the defaults but for the keys, and leave nothing behind', async () => {
    const { kept, dataset } = openPage('{"theme":"dark","keys":false}');
    const { readSettings, change, reset } = await openStore();
    reset();
    expect(readSettings()).toEqual({ ...DEFAULTS, keys: false });
    expect(dataset).toEqual({});
    change({ keys: true });
    expect(kept.size).toBe(0);
  });

  it.each<[string, readonly Use[]]>([
    ['forbidden', ['getItem', 'setItem', 'removeItem']],
    ['full', ['setItem']],
  ])('last as long as the page in a storage that is %s', async (_, refused) => {
    const { dataset } = openPage(null, ...refused);
    const { readSettings, change, isKept } = await openStore();
    change({ theme: 'dark' });
    change({ line: 'narrow' });
    expect(readSettings()).toEqual({ ...DEFAULTS, theme: 'dark', line: 'narrow' });
    expect(dataset).toEqual({ theme: 'dark', line: 'narrow' });
    expect(isKept()).toBe(false);
  });
});
