import type { Issue } from './issue';
import type { Paper, PaperId, Source } from './paper';

/** The original text of a passage. */
export function asFound(passage: Paper['title']): string {
  return passage.original ?? passage.text;
}

/**
 * Merges papers of the same title (same id) into one, in order of first appearance, with the sources of
 * all. Of differing abstracts the longer is kept; `issues` reports each that is not, whole. Works across
 * digests as well: pass the papers of all of them in order.
 */
export function mergeDuplicates(papers: readonly Paper[]): { papers: Paper[]; issues: Issue[] } {
  const byId = new Map<PaperId, { paper: Paper; sources: Source[] }>();
  const issues: Issue[] = [];
  for (const paper of papers) {
    const other = byId.get(paper.id);
    if (other === undefined) {
      byId.set(paper.id, { paper, sources: [...paper.sources] });
      continue;
    }
    const longer = paper.abstract.text.length > other.paper.abstract.text.length;
    const [kept, dropped] = longer ? [paper, other.paper] : [other.paper, paper];
    other.paper = kept;
    other.sources.push(...paper.sources);
    issues.push(duplicateIssue(kept, dropped));
  }
  return { papers: [...byId.values()].map(({ paper, sources }) => ({ ...paper, sources })), issues };
}

function duplicateIssue(kept: Paper, dropped: Paper): Issue {
  const place = dropped.sources[0];
  return {
    kind: 'duplicate-title',
    firstLine: place?.firstLine ?? 0,
    lastLine: place?.lastLine ?? 0,
    text: [asFound(dropped.title), asFound(dropped.abstract)].filter((text) => text !== '').join('\n\n'),
    keptLine: kept.sources[0]?.firstLine ?? 0,
    sameAbstract: kept.abstract.text === dropped.abstract.text,
  };
}
