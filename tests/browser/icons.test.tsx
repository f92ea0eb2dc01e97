import { X } from 'lucide-react';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../src/app/kit/base.css';

const sources = import.meta.glob<string>('../../src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The sizes in pixels that the app asks of its icons. */
const sizes = new Set(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bsize=\{(\d+)\}/g)].map(([, px]) => Number(px)),
  ),
);

const root = document.documentElement;
afterEach(() => root.style.removeProperty('font-size'));

it('grows an icon of each size that the app has with the text, and hides it from screen readers', async () => {
  expect(sizes.size).toBeGreaterThan(0);
  for (const size of sizes) {
    const { container, unmount } = await render(<X size={size} strokeWidth={1.5} aria-hidden="true" />);
    const icon = container.querySelector('svg');
    expect(icon?.getAttribute('aria-hidden')).toBe('true');
    for (const scale of [1, 2]) {
      root.style.fontSize = `${16 * scale}px`;
      const box = icon?.getBoundingClientRect();
      expect([box?.width, box?.height]).toEqual([size * scale, size * scale]);
    }
    await unmount();
  }
});
