import type { Digest } from '../model/digest';
import { isLeftOut, severityOf, type Issue } from '../model/issue';
import { formatIssues } from './formatIssues';
import { siteMessages } from '../messages/site';

/**
 * The report of `npm start` and `npm run build` about the digests: the papers of each, how much was left out, and its
 * warnings in the format of `npm run digest`, which alone prints the notes too.
 *
 * @param joining issues of joining the digests into one catalog
 */
export function reportSources(digests: readonly Digest[], joining: readonly Issue[]): string[] {
  return [...digests.flatMap(reportDigest), ...formatIssues(joining.filter(isWarning))];
}

function reportDigest({ id, papers, lines, issues }: Digest): string[] {
  const leftOut = issues.filter(isLeftOut).length;
  const warnings = issues.filter(isWarning);
  const numbers = [
    siteMessages.papersInLines({ papers: papers.length, lines }),
    siteMessages.passagesLeftOut({ count: leftOut }),
    siteMessages.warnings({ count: warnings.length }),
  ];
  const more = issues.length === 0 ? '' : ` (${siteMessages.listsThem})`;
  return [`${id}: ${numbers.join(', ')}${more}`, ...formatIssues(warnings)];
}

function isWarning(issue: Issue): boolean {
  return severityOf(issue) !== 'note';
}
