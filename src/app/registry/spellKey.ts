export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

const LETTER = /^\p{L}$/u;
const SIGN = /^[^\p{L}\p{N}\s]$/u;

/**
 * A key as the table of commands spells it; undefined with other modifiers or an input method. A sign counts as what
 * it types, because layouts differ: “/” is Shift and 7 in German, “[” is AltGr and 8, or Option and 5 on Apple keyboards.
 */
export function spellKey(pressed: PressedKey, apple: boolean): string | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (pressed.isComposing || key === 'Process') return undefined;
  const types = pressed.getModifierState('AltGraph') || (apple && altKey && !ctrlKey && !metaKey);
  if (SIGN.test(key)) return types || !(ctrlKey || metaKey || altKey) ? key : undefined;
  if (altKey || shiftKey) return undefined;
  const mod = apple ? metaKey : ctrlKey;
  const other = apple ? ctrlKey : metaKey;
  if (other) return undefined;
  if (mod) return `Mod+${key.toUpperCase()}`;
  return LETTER.test(key) ? key.toLowerCase() : key;
}

/** Whether Command takes the place of Control. */
export function isApple(): boolean {
  return /^(?:Mac|iP)/.test(navigator.platform);
}

/** The keys of one combination as a keyboard shows them: "Ctrl", "K". */
export function keyNames(key: string, apple: boolean): readonly string[] {
  return key.split('+').map((part) => {
    if (part === 'Mod') return apple ? '⌘' : 'Ctrl';
    return part === 'Escape' ? 'Esc' : part;
  });
}

/** Elements that take letters, so that shortcuts must not. The roles are textbox, searchbox, combobox, listbox. */
const TAKES_LETTERS = 'input,select,textarea,[contenteditable],[role$=box]';

/** Whether an event's target takes letters. */
export function isTyping({ target }: Pick<Event, 'target'>): boolean {
  return target instanceof Element && target.closest(TAKES_LETTERS) !== null;
}
