import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const persist = vi.fn<() => Promise<boolean>>();
const persisted = vi.fn<() => Promise<boolean>>();

async function freshAsk(): Promise<() => void> {
  vi.resetModules();
  const { askToPersist } = await import('../../../src/store/library/askToPersist');
  return askToPersist;
}

beforeEach(() => {
  persist.mockReset().mockResolvedValue(true);
  persisted.mockReset().mockResolvedValue(false);
  vi.stubGlobal('navigator', { storage: { persist, persisted } });
});
afterEach(() => vi.unstubAllGlobals());

describe('asking the browser to keep what is saved', () => {
  it('is done once', async () => {
    const ask = await freshAsk();
    expect(persist).not.toHaveBeenCalled();
    ask();
    ask();
    await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
    ask();
    await Promise.resolve();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('is not done where it is granted already', async () => {
    persisted.mockResolvedValue(true);
    const ask = await freshAsk();
    ask();
    await vi.waitFor(() => expect(persisted).toHaveBeenCalled());
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([
    [
      'refuses',
      { storage: { persisted, persist: vi.fn<() => Promise<never>>().mockRejectedValue(new Error('no')) } },
    ],
    ['has no storage', {}],
  ])('does no harm where the browser %s', async (_claim, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const ask = await freshAsk();
    expect(ask).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
});
