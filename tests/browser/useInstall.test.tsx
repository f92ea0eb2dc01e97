import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { ReactNode } from 'react';
import { useInstall } from '../../src/app/features/offline/useInstall';

function Menu(): ReactNode {
  const install = useInstall();
  return install === undefined ? <p>No offer</p> : <button onClick={install}>Install</button>;
}

/** What Chromium tells a page that can be installed, after the early script has kept it. */
function offer(prompt: () => Promise<unknown>): void {
  window.installOffer = Object.assign(new Event('beforeinstallprompt'), { prompt });
  dispatchEvent(window.installOffer);
}

afterEach(() => void delete window.installOffer);

it('offers what the browser offers, passes the press on, and offers it once', async () => {
  const menu = await render(<Menu />);
  await expect.element(menu.getByText('No offer')).toBeVisible();
  let asked = 0;
  offer(async () => (asked += 1));
  await menu.getByRole('button', { name: 'Install' }).click();
  expect(asked).toBe(1);
  await expect.element(menu.getByText('No offer')).toBeVisible();
});

it('knows of an offer made before it was there, and outlives a browser that takes it back', async () => {
  offer(() => Promise.reject(new DOMException('not now', 'NotAllowedError')));
  const menu = await render(<Menu />);
  await menu.getByRole('button', { name: 'Install' }).click();
  await expect.element(menu.getByText('No offer')).toBeVisible();
});
