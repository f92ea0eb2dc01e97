import { proseLikeness, TRANSITION } from './likeness';

/** What a block of a digest is: a paper's title, or a paragraph of its abstract. */
export type Label = 'title' | 'abstract';

/**
 * Labels the blocks of a digest so that the whole reads best, not each block alone: the cheapest path
 * (Viterbi) through the two labels, where a block pays for being unlike its label and a pair pays for
 * an unusual sequence. So a one-sentence abstract between two titles is an abstract, and a long title
 * is a title because an abstract follows. Linear in the number of blocks.
 */
export function labelBlocks(texts: readonly string[]): Label[] {
  // fromTitle[i]: on the cheapest path on which block i has the label, block i - 1 is a title.
  const titleFromTitle: boolean[] = [];
  const abstractFromTitle: boolean[] = [];
  let title = 0;
  let abstract = 0;
  texts.forEach((text, index) => {
    const likeness = proseLikeness(text);
    const asTitle = Math.max(0, likeness);
    const asAbstract = Math.max(0, -likeness);
    const first = index === 0;
    const afterTitle = first ? 0 : title + TRANSITION.TITLE_TO_TITLE;
    const afterAbstract = first
      ? TRANSITION.START_WITH_ABSTRACT
      : abstract + TRANSITION.PARAGRAPH_TO_PARAGRAPH;
    titleFromTitle.push(!first && afterTitle < abstract);
    abstractFromTitle.push(!first && title <= afterAbstract);
    const bestTitle = first ? 0 : Math.min(afterTitle, abstract);
    const bestAbstract = first ? afterAbstract : Math.min(title, afterAbstract);
    title = bestTitle + asTitle;
    abstract = bestAbstract + asAbstract;
  });
  // Ending on a title leaves a paper without an abstract, which is as unusual here as in the middle.
  let isTitle = title + TRANSITION.TITLE_TO_TITLE < abstract;
  const labels: Label[] = [];
  for (let index = texts.length - 1; index >= 0; index--) {
    labels.push(isTitle ? 'title' : 'abstract');
    isTitle = (isTitle ? titleFromTitle : abstractFromTitle)[index] === true;
  }
  return labels.toReversed();
}
