/** Moves to the search box, its words chosen; false where none is on screen. */
export function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('search input');
  if (box?.checkVisibility() !== true || document.querySelector('dialog[open]') !== null) return false;
  box.focus();
  box.select();
  return true;
}
