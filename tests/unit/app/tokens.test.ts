import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../src/topics/contrast';

const css = readFileSync(new URL('../../../src/app/kit/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** The declarations of the first rule that begins with these words. */
function declarations(beginning: string): ReadonlyMap<string, string> {
  const from = css.indexOf('{', css.indexOf(beginning) + beginning.length - 1);
  const block = css.slice(from + 1, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const usual = declarations(':root {');
const high = declarations("[data-contrast='high'] {");

/** A colour of the high contrast in a theme, as six digits. */
function color(name: string, theme: Theme): string {
  const value = high.get(name) ?? usual.get(name) ?? '';
  const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
  const hex = pair?.[theme === 'light' ? 1 : 2] ?? value;
  return hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex;
}

describe('high contrast', () => {
  it('is the same for who chose it and for whose device asks for it', () => {
    expect(high.size).toBeGreaterThan(4);
    expect(declarations('@media (prefers-contrast: more) {\n  :root {')).toEqual(high);
  });

  for (const theme of ['light', 'dark'] as const) {
    const texts = ['--ink', '--ink-2', '--accent'];
    const grounds = ['--paper', '--raised', '--tint'];
    const pairs = [
      ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
      ['--highlight-ink', '--highlight'] as const,
      ['--paper', '--accent'] as const,
    ];
    it.each(pairs)(`has seven to one of %s on %s in the ${theme} theme`, (text, ground) => {
      expect(contrastRatio(color(text, theme), color(ground, theme))).toBeGreaterThanOrEqual(7);
    });
    it(`has rules of three to one in the ${theme} theme`, () => {
      for (const ground of grounds)
        expect(contrastRatio(color('--rule', theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
    });
  }
});
