import { digestsOf, keywordsOf, notesOf, seenNote } from './citation';
import { citationKeys } from './citationKey';
import type { CitedPaper } from './citedPaper';
import type { OutputFormat } from './outputFormat';

const LINE_END = '\r\n';

export const ris = {
  id: 'ris',
  name: 'RIS',
  use: 'EndNote, Mendeley, Zotero',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write: risOf,
} as const satisfies OutputFormat;

/**
 * Papers as RIS (Research Information Systems' tagged format), type GEN: one tag a line, in UTF-8 as
 * all of today's programs read it. Links to code and the like are notes (`N1`): programs fetch
 * what stands in `L1` and `L2` as the paper's PDF or full text, which these are not.
 */
function risOf(papers: readonly CitedPaper[]): string {
  const keys = citationKeys(papers);
  return papers.map((paper, at) => record(paper, keys[at] ?? '')).join(LINE_END);
}

function record(paper: CitedPaper, key: string): string {
  const tags: [string, string][] = [
    ['TY', 'GEN'],
    ['ID', key],
    ['TI', paper.title],
    ['AB', paper.abstract.replaceAll('\n\n', ' ')],
    ['UR', paper.url],
    ...keywordsOf(paper).map((keyword): [string, string] => ['KW', keyword]),
    ['DB', digestsOf(paper).join('; ')],
    ['N1', seenNote(paper)],
    ...notesOf(paper).map((note): [string, string] => ['N1', note]),
  ];
  const lines = tags
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}${LINE_END}`);
  return `${lines.join('')}ER  - ${LINE_END}`;
}
