/** What is read of a key that was pressed. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

const LETTER = /^\p{L}$/u;
const SIGN = /^[^\p{L}\p{N}\s]$/u;

/**
 * A key as the table of commands spells it; undefined when it is none: held with others, or of an input method.
 * Signs are taken as what they type, whatever a layout needs for it: “/” is Shift and 7 in German, “[” AltGr and 8
 * or, on Apple's keyboards, Option and 5.
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

/** Whether this is a device of Apple's, where Command is what Control is elsewhere. */
export function isApple(): boolean {
  return /^(?:Mac|iP)/.test(navigator.platform);
}

/** The keys to hold together for one press of the table, as they are printed on Apple's keyboards or on others: "Ctrl", "K". */
export function keyNames(key: string, apple: boolean): readonly string[] {
  return key.split('+').map((part) => {
    if (part === 'Mod') return apple ? '⌘' : 'Ctrl';
    return part === 'Escape' ? 'Esc' : part;
  });
}

/** What takes letters itself: no key of the page may take them away. The roles are textbox, searchbox, combobox, listbox. */
const TAKES_LETTERS = 'input,select,textarea,[contenteditable],[role$=box]';

/** Whether a key goes into something that is typed into. */
export function isTyping({ target }: Pick<Event, 'target'>): boolean {
  return target instanceof Element && target.closest(TAKES_LETTERS) !== null;
}
