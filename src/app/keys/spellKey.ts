/** What is read of a key that was pressed. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

const LETTER = /^\p{L}$/u;
const SIGN = /^[^\p{L}\p{N}\s]$/u;

/**
 * A key as the table of shortcuts spells it; undefined when it is none: held with others, or of an input method.
 * Signs are taken as what they type, whatever a layout needs for it: “/” is Shift and 7 in German, “[” AltGr and 8
 * or, on Apple's keyboards, Option and 5.
 */
export function spellKey(pressed: PressedKey, isApple: boolean): string | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (pressed.isComposing || key === 'Process') return undefined;
  const types = pressed.getModifierState('AltGraph') || (isApple && altKey && !ctrlKey && !metaKey);
  if (SIGN.test(key)) return types || !(ctrlKey || metaKey || altKey) ? key : undefined;
  if (altKey || shiftKey) return undefined;
  const mod = isApple ? metaKey : ctrlKey;
  const other = isApple ? ctrlKey : metaKey;
  if (other) return undefined;
  if (mod) return `Mod+${key.toUpperCase()}`;
  return LETTER.test(key) ? key.toLowerCase() : key;
}
