import { describe, expect, it } from 'vitest';
import { keyNames, spellKey, type PressedKey } from '../../../../src/app/registry/spellKey';

interface Held {
  readonly ctrlKey?: true;
  readonly metaKey?: true;
  readonly altKey?: true;
  readonly shiftKey?: true;
  readonly altGraph?: true;
  readonly isComposing?: true;
}

function pressed(key: string, { altGraph, ...held }: Held = {}): PressedKey {
  return {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    getModifierState: (name) => name === 'AltGraph' && altGraph === true,
    ...held,
  };
}

const CASES: readonly [
  claim: string,
  key: string,
  held: Held,
  elsewhere: string | undefined,
  apple: string | undefined,
][] = [
  ['a letter', 'j', {}, 'j', 'j'],
  ['a letter under Caps Lock', 'J', {}, 'j', 'j'],
  ['a letter with Shift', 'J', { shiftKey: true }, undefined, undefined],
  ['a named key', 'Enter', {}, 'Enter', 'Enter'],
  ['Control and K', 'k', { ctrlKey: true }, 'Mod+K', undefined],
  ['Command and K', 'k', { metaKey: true }, undefined, 'Mod+K'],
  ['Control, Shift and K', 'K', { ctrlKey: true, shiftKey: true }, undefined, undefined],
  ['Control, Command and K', 'k', { ctrlKey: true, metaKey: true }, undefined, undefined],
  ['Alt and a letter', 'x', { altKey: true }, undefined, undefined],
  ['“/” with Shift, as in German', '/', { shiftKey: true }, '/', '/'],
  ['“?” with Shift', '?', { shiftKey: true }, '?', '?'],
  ['“[” with AltGr, as Linux tells it', '[', { altGraph: true }, '[', '['],
  ['“[” with AltGr, as Windows tells it', '[', { altGraph: true, ctrlKey: true, altKey: true }, '[', '['],
  ['“[” with Option, on Apple’s keyboards', '[', { altKey: true }, undefined, '['],
  ['Control and “[”', '[', { ctrlKey: true }, undefined, undefined],
  ['a letter of an input method', 'j', { isComposing: true }, undefined, undefined],
  ['a key that an input method takes', 'Process', {}, undefined, undefined],
];

describe('spellKey', () => {
  it.each(CASES)('reads %s', (_, key, held, elsewhere, apple) => {
    expect(spellKey(pressed(key, held), false)).toBe(elsewhere);
    expect(spellKey(pressed(key, held), true)).toBe(apple);
  });
});

describe('keyNames', () => {
  it('names keys as they are printed', () => {
    expect(keyNames('Mod+K', false)).toEqual(['Ctrl', 'K']);
    expect(keyNames('Mod+K', true)).toEqual(['⌘', 'K']);
    expect(keyNames('Escape', false)).toEqual(['Esc']);
    expect(keyNames('/', false)).toEqual(['/']);
  });
});
