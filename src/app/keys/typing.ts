/** What takes letters itself: no key of the page may take them away. The roles are textbox, searchbox, combobox, listbox. */
const TAKES_LETTERS = 'input,select,textarea,[contenteditable],[role$=box]';

/** Whether a key goes into something that is typed into. */
export function isTyping({ target }: Pick<Event, 'target'>): boolean {
  return target instanceof Element && target.closest(TAKES_LETTERS) !== null;
}
