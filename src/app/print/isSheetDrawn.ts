/** Whether something is already drawn to be printed. */
export function isSheetDrawn(): boolean {
  return document.querySelector('body > .sheet') !== null;
}
