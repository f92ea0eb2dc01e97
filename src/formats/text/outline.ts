import type { Outline } from '../in/makeDigest';
import { splitBlocks, type Block } from './blocks';
import { furnitureOf, headFurnitureOf, type Furniture } from './furniture';
import type { Issue } from '../../model/issue';
import { labelBlocks } from './label';
import { isBlank, type Line } from '../../model/lines';

/** Finds papers and page furniture among the lines of a digest. */
export function outline(lines: readonly Line[]): Outline {
  const issues: Issue[] = [];
  const blocks = splitBlocks(withoutFurniture(lines, issues));
  const labels = labelBlocks(blocks.map((block) => block.text));
  const entries: { title: Block; abstract: Block[] }[] = [];
  const firstAbstract = labels.indexOf('abstract');
  blocks.forEach((block, index) => {
    const last = entries.at(-1);
    if (labels[index] === 'abstract') {
      if (last === undefined) issues.push({ kind: 'abstract-without-title', ...block });
      else last.abstract.push(block);
      return;
    }
    const head = index < firstAbstract - 1 ? headFurnitureOf(block.text) : undefined;
    if (head === undefined) entries.push({ title: block, abstract: [] });
    else issues.push(furnitureIssue(head, block));
  });
  return { entries, issues };
}

/** The lines that may belong to papers; the others become issues. */
function withoutFurniture(lines: readonly Line[], issues: Issue[]): Line[] {
  const kept: Line[] = [];
  let clearAbove = true;
  lines.forEach((line, index) => {
    if (isBlank(line.text)) {
      clearAbove = true;
      // Only zero-width and control characters: invisible, but the line is not blank.
      if (/\S/.test(line.text)) issues.push(furnitureIssue({ kind: 'separator' }, at(line)));
      return;
    }
    // Furniture is a line of its own: inside a paragraph the same words belong to the paragraph.
    const furniture = clearAbove ? furnitureOf(line.text) : undefined;
    const next = lines[index + 1]?.text ?? '';
    if (furniture !== undefined && (kept.length === 0 || isBlank(next) || furnitureOf(next) !== undefined)) {
      issues.push(furnitureIssue(furniture, at(line)));
      return;
    }
    clearAbove = false;
    kept.push(line);
  });
  return kept;
}

function at(line: Line): Block {
  return { firstLine: line.number, lastLine: line.number, text: line.text.trim() };
}

function furnitureIssue(furniture: Furniture, block: Block): Issue {
  return { ...furniture, ...block };
}
