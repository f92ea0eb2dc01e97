import type { Block } from './blocks';
import type { Digest } from './digest';
import { mergeDuplicates } from './duplicates';
import { paperId, slug } from './identity';
import type { Issue } from './issue';
import { splitLines } from './lines';
import { linksOf } from './links';
import { namesOf } from './names';
import { outline, type Entry } from './outline';
import type { Paper, Passage } from './paper';
import { repairPassage } from './repair/repairPassage';

const LONG_TITLE = 300;

/**
 * Reads a digest. Never throws, takes time linear in the text, and drops nothing in silence: each
 * character that is not white space is in a paper (in the passage's text, or in its `original` where
 * repair changed it) or in an issue that says why it was left out (`lostCharacters` checks this).
 * `id` is the file's name without its ending.
 */
export function parseDigest(text: string, id: string): Digest {
  const lines = splitLines(text.startsWith('\ufeff') ? text.slice(1) : text);
  const found = outline(lines);
  const read: Issue[] = [];
  const papers = found.entries.map((entry, index) => readPaper(entry, id, index + 1, read));
  const merged = mergeDuplicates(papers);
  const issues = [...found.issues, ...read, ...merged.issues];
  if (papers.length === 0)
    issues.push({ kind: 'no-papers', firstLine: 1, lastLine: Math.max(1, lines.length), text: '' });
  issues.sort((a, b) => a.firstLine - b.firstLine);
  const byline = issues.find((issue) => issue.kind === 'byline')?.byline;
  const date = issues.find((issue) => issue.kind === 'date')?.date;
  return {
    id,
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    papers: merged.papers,
    issues,
    lines: lines.length,
  };
}

function readPaper(entry: Entry, digest: string, position: number, issues: Issue[]): Paper {
  const { title: block, abstract: paragraphs } = entry;
  const title = repaired(block.text, [block], issues);
  const abstract = repaired(paragraphs.map((paragraph) => paragraph.text).join('\n\n'), paragraphs, issues);
  report(entry, issues);
  const paper = paperId(title.text);
  return {
    id: paper,
    slug: slug(title.text, paper),
    title,
    abstract,
    sources: [
      {
        digest,
        position,
        firstLine: block.firstLine,
        lastLine: paragraphs.at(-1)?.lastLine ?? block.lastLine,
      },
    ],
    links: linksOf([title, abstract]),
    names: namesOf(title.text, abstract.text),
  };
}

function repaired(raw: string, blocks: readonly Block[], issues: Issue[]): Passage {
  const { passage, unread } = repairPassage(raw);
  const [first] = blocks;
  for (const text of unread)
    issues.push({
      kind: 'unread-tex',
      firstLine: first?.firstLine ?? 1,
      lastLine: blocks.at(-1)?.lastLine ?? 1,
      text,
    });
  return passage;
}

function report({ title, abstract }: Entry, issues: Issue[]): void {
  if (abstract.length === 0) issues.push({ kind: 'missing-abstract', ...title });
  if (title.text.length > LONG_TITLE)
    issues.push({ kind: 'long-title', characters: title.text.length, ...title });
  for (const block of [title, ...abstract]) reportCharacters(block, issues);
}

function reportCharacters(block: Block, issues: Issue[]): void {
  const replaced = block.text.match(/\ufffd/g)?.length ?? 0;
  if (replaced > 0) issues.push({ kind: 'replaced-characters', count: replaced, ...block });
  const controls = block.text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  if (controls > 0) issues.push({ kind: 'control-characters', count: controls, ...block });
}
