import type { CatalogPassage } from '../../../catalog/catalog';
import type { TextRange } from '../../../model/paper';

/** A text node of the page and its offset in the passage. */
interface Run {
  readonly node: Text;
  readonly start: number;
}

/**
 * Finds words of a passage in the elements that render it, one element a paragraph. A rendered formula has other
 * characters than the passage, so that it is skipped whole, and so are words that begin or end in one.
 */
export function rangesInPlace(
  paragraphs: Iterable<Element>,
  { text, marks }: CatalogPassage,
  words: readonly TextRange[],
): Range[] {
  const runs: Run[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    while (text[at] === '\n') at += 1;
    for (const piece of paragraph.children) {
      const formula = piece.querySelector('math') === null ? undefined : marks.find(isFormulaAt(at));
      if (formula === undefined) {
        for (const node of textsOf(piece)) {
          runs.push({ node, start: at });
          at += node.length;
        }
      } else at = formula.end;
    }
  }
  return words.flatMap((word) => rangeOf(runs, word) ?? []);
}

function isFormulaAt(at: number): (mark: CatalogPassage['marks'][number]) => boolean {
  return ({ kind, start }) => kind === 'math' && start === at;
}

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}

function rangeOf(runs: readonly Run[], { start, end }: TextRange): Range | undefined {
  const first = runs.find((run) => run.start <= start && start < run.start + run.node.length);
  const last = runs.find((run) => run.start < end && end <= run.start + run.node.length);
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
