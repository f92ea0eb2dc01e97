/**
 * Copies selected text with formulas as readable text, because browsers write each symbol of MathML on a line of its
 * own and lose signs such as roots. A partly selected formula is copied whole. Rich text keeps the MathML.
 */
export function copyFormulas(event: ClipboardEvent): void {
  const selection = getSelection();
  const { target, clipboardData } = event;
  if (selection === null || selection.isCollapsed || clipboardData === null) return;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const copied = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index++)
    copied.append(withWholeFormulas(selection.getRangeAt(index)).cloneContents());
  const formulas = copied.querySelectorAll('math[aria-label]');
  if (formulas.length === 0) return;
  const html = copied.innerHTML;
  for (const formula of formulas) formula.replaceWith(formula.getAttribute('aria-label') ?? '');
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', renderedText(copied));
  event.preventDefault();
}

function withWholeFormulas(range: Range): Range {
  const whole = range.cloneRange();
  const first = formulaAround(range.startContainer);
  const last = formulaAround(range.endContainer);
  if (first !== null) whole.setStartBefore(first);
  if (last !== null) whole.setEndAfter(last);
  return whole;
}

function formulaAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('math') ?? null;
}

/** The text as the browser would copy it. It must be laid out, because only then paragraphs are separated. */
function renderedText(copied: HTMLElement): string {
  copied.style.cssText = 'position:fixed;inset:0 auto auto -9999px;width:60rem;unicode-bidi:normal';
  copied.inert = true;
  document.body.append(copied);
  const text = copied.innerText;
  copied.remove();
  return text.trim();
}
