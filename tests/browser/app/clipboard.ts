import { onTestFinished, vi } from 'vitest';

/** What the page copies from now on until the end of the case, in place of the clipboard of this machine. */
export function copiedTexts(): readonly string[] {
  const texts: string[] = [];
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    texts.push(text);
    return Promise.resolve();
  });
  onTestFinished(() => write.mockRestore());
  return texts;
}

/** Takes the clipboard away until the end of the case, as on a page that comes without TLS. */
export function refuseClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
}
