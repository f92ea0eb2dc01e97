import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES, DEFAULTS, formatSettings, parseSettings, type Settings } from '../../../src/view/settings';

const settings: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom(...CHOICES.theme),
  contrast: fc.constantFrom(...CHOICES.contrast),
  text: fc.constantFrom(...CHOICES.text),
  line: fc.constantFrom(...CHOICES.line),
  density: fc.constantFrom(...CHOICES.density),
  keys: fc.boolean(),
});

describe('parseSettings', () => {
  it.each<[string, string | null, Partial<Settings>]>([
    ['nothing stored', null, {}],
    ['what was stored', '{"theme":"dark","keys":false}', { theme: 'dark', keys: false }],
    ['one choice of ours among others', '{"theme":"sepia","text":"larger"}', { text: 'larger' }],
    ['a choice of another setting', '{"contrast":"dark"}', {}],
    ['what only means the same', '{"theme":["dark"],"keys":0}', {}],
    ['another’s text', 'dark', {}],
    ['a list', '["dark"]', {}],
    ['null', 'null', {}],
    ['a number', '7', {}],
    ['what ends too early', '{"theme":"dark"', {}],
    ['names that objects have', '{"__proto__":{"theme":"dark"},"constructor":"dark"}', {}],
  ])('%s', (_, stored, changed) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULTS, ...changed });
  });

  it('gives valid settings, whatever is stored', () => {
    const stored = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(stored, (text) => {
        const parsed = parseSettings(text);
        for (const [name, choices] of Object.entries(CHOICES))
          expect(choices).toContain(Object.entries(parsed).find(([own]) => own === name)?.[1]);
        expect(typeof parsed.keys).toBe('boolean');
        expect(Object.keys(parsed)).toEqual(Object.keys(DEFAULTS));
      }),
    );
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(settings, (value) => {
        expect(parseSettings(formatSettings(value))).toEqual(value);
      }),
    );
  });
});

describe('formatSettings', () => {
  it('writes what differs from the defaults, and nothing when nothing does', () => {
    expect(formatSettings(DEFAULTS)).toBeNull();
    expect(formatSettings({ ...DEFAULTS, line: 'wide', keys: false })).toBe('{"line":"wide","keys":false}');
  });
});
