/** What takes letters itself: no key of the page may take them away. */
const TAKES_LETTERS =
  'input,select,textarea,[contenteditable],[role=textbox],[role=searchbox],[role=combobox],[role=listbox]';

/** Whether a key goes into something that is typed into. */
export function isTyping({ target }: Pick<Event, 'target'>): boolean {
  return target instanceof Element && target.closest(TAKES_LETTERS) !== null;
}
