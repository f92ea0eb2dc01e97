import type { Digest } from '../../model/digest';
import { asFound } from '../../model/duplicates';
import { isLeftOut } from '../../model/issue';
import { splitLines } from '../../model/lines';

/**
 * How many non-blank characters (UTF-16 units) of `text` are neither in a paper of its digest nor in an issue. It
 * must always be 0; tests and the parse report check that.
 */
export function lostCharacters(text: string, digest: Digest): number {
  const lines = splitLines(text);
  const owners = Array.from({ length: lines.length + 1 }, () => -1);
  const held: string[] = [];
  const own = (firstLine: number, lastLine: number): void => {
    for (let line = firstLine; line <= lastLine && line < owners.length; line++)
      if (owners[line] === -1) owners[line] = held.length;
  };
  // A paper left out as a duplicate may have furniture among its lines, which has an issue of its own.
  const leftOut = digest.issues.filter(isLeftOut);
  const whole = leftOut.filter((issue) => issue.kind === 'duplicate-title');
  for (const issue of [...leftOut.filter((one) => one.kind !== 'duplicate-title'), ...whole]) {
    own(issue.firstLine, issue.lastLine);
    held.push(issue.text);
  }
  for (const paper of digest.papers) {
    for (const source of paper.sources)
      if (source.digest === digest.id) own(source.firstLine, source.lastLine);
    held.push(`${asFound(paper.title)}${asFound(paper.abstract)}`);
  }
  const found: string[] = held.map(() => '');
  let lost = 0;
  for (const { number, text: line } of lines) {
    const owner = owners[number] ?? -1;
    if (owner === -1) lost += visible(line).length;
    else found[owner] = `${found[owner] ?? ''}${visible(line)}`;
  }
  return held.reduce((sum, one, owner) => sum + missing(found[owner] ?? '', visible(one)), lost);
}

function visible(text: string): string {
  return text.replace(/\s+/g, '');
}

/** How many characters of `wanted` are not in `held`; the order counts only when it is the same. */
function missing(wanted: string, held: string): number {
  if (wanted === held) return 0;
  const counts = new Map<string, number>();
  for (const unit of held.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let lost = 0;
  for (const unit of wanted.split('')) {
    const left = counts.get(unit) ?? 0;
    if (left === 0) lost++;
    else counts.set(unit, left - 1);
  }
  // Same characters in another order: the text was shuffled, which is a loss too.
  return lost === 0 && held.length === wanted.length ? wanted.length : lost;
}
