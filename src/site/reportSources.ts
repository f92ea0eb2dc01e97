import { describeIssue } from '../digest/describeIssue';
import type { Digest } from '../digest/digest';
import { severityOf } from '../digest/issue';
import type { Issue } from '../digest/issue';

/**
 * What a build says of its digests: one line each, with what was left out as a number, and every warning
 * in full. The notes are in `npm run digest`.
 *
 * @param joining issues of joining the digests into one catalog
 */
export function reportSources(digests: readonly Digest[], joining: readonly Issue[]): string[] {
  return [...digests.flatMap(reportDigest), ...warnings('', joining)];
}

function reportDigest({ id, papers, issues }: Digest): string[] {
  const notes = issues.filter((issue) => severityOf(issue) === 'note').length;
  const more = notes === 0 ? '' : `; ${notes} notes, see npm run digest`;
  return [`${id}: ${papers.length} papers${more}`, ...warnings(id, issues)];
}

function warnings(id: string, issues: readonly Issue[]): string[] {
  return issues
    .filter((issue) => severityOf(issue) !== 'note')
    .map((issue) => `${id}:${issue.firstLine}: ${describeIssue(issue)}`);
}
