import type { Digest } from '../../model/digest';
import { mergeDuplicates } from '../../model/duplicates';
import { paperId, slug } from '../../model/identity';
import type { Issue } from '../../model/issue';
import { linksOf } from '../../model/links';
import type { Paper, Source } from '../../model/paper';
import { fileWords, type IsWord } from '../repair/fileWords';
import { repairPassage, type Repaired } from '../repair/repairPassage';
import type { Block } from '../text/blocks';
import { namesOf } from '../text/names';

const LONG_TITLE = 300;

/** A paper's place in a file before its text is repaired: its title and the paragraphs of its abstract. */
export interface Entry {
  readonly title: Block;
  readonly abstract: readonly Block[];
}

/** What a file's lines are: papers in file order, and an issue for all that is in none. */
export interface Outline {
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
}

/** The digest of a file of any format: passages repaired, equal titles merged, issues in order. */
export function makeDigest(id: string, text: string, lines: number, found: Outline): Digest {
  const read: Issue[] = [];
  const isWord = fileWords(text);
  const papers: Paper[] = [];
  for (const entry of found.entries) {
    const paper = readPaper(entry, { digest: id, position: papers.length + 1 }, isWord, read);
    if (paper !== undefined) papers.push(paper);
  }
  const merged = mergeDuplicates(papers);
  const issues = [...found.issues, ...read, ...merged.issues];
  if (papers.length === 0)
    issues.push({ kind: 'no-papers', firstLine: 1, lastLine: Math.max(1, lines), text: '' });
  issues.sort((a, b) => a.firstLine - b.firstLine);
  const byline = issues.find((issue) => issue.kind === 'byline')?.byline;
  const date = issues.find((issue) => issue.kind === 'date')?.date;
  return {
    id,
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    papers: merged.papers,
    issues,
    lines,
  };
}

/** The paper of an entry; undefined when repair leaves no title, and then the issues have all of the entry. */
function readPaper(
  entry: Entry,
  place: Pick<Source, 'digest' | 'position'>,
  isWord: IsWord,
  issues: Issue[],
): Paper | undefined {
  const { title: block, abstract: paragraphs } = entry;
  const title = repairPassage(block.text, isWord);
  if (!isReadable(title.passage.text)) {
    for (const left of [block, ...paragraphs]) issues.push({ kind: 'empty-title', ...left });
    return undefined;
  }
  const abstract = repairPassage(paragraphs.map(({ text }) => text).join('\n\n'), isWord);
  reportUnread(title, [block], issues);
  reportUnread(abstract, paragraphs, issues);
  report(entry, issues);
  const { text } = title.passage;
  const paper = paperId(text);
  return {
    id: paper,
    slug: slug(text, paper),
    title: title.passage,
    abstract: abstract.passage,
    sources: [
      {
        ...place,
        firstLine: block.firstLine,
        lastLine: paragraphs.at(-1)?.lastLine ?? block.lastLine,
      },
    ],
    links: linksOf([title.passage, abstract.passage]),
    names: namesOf(text, abstract.passage.text),
  };
}

/** A title has a letter, a digit or a symbol: marks and invisible characters alone are not a title. */
function isReadable(title: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(title.replaceAll(/[\u115f\u1160\u3164\uffa0]/g, ''));
}

function reportUnread({ unread }: Repaired, blocks: readonly Block[], issues: Issue[]): void {
  const firstLine = blocks[0]?.firstLine ?? 1;
  const lastLine = blocks.at(-1)?.lastLine ?? 1;
  for (const text of unread) issues.push({ kind: 'unread-tex', firstLine, lastLine, text });
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
