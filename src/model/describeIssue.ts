import { digestMessages } from '../messages/digest';
import type { Issue } from './issue';

/** What was noticed in a digest and what to do about it; the caller prints the lines. */
export function describeIssue(issue: Issue): string {
  switch (issue.kind) {
    case 'furniture':
    case 'separator':
      return digestMessages[issue.kind];
    case 'byline':
      return digestMessages.byline(issue);
    case 'date':
      return digestMessages.date(issue);
    case 'abstract-without-title':
      return digestMessages.abstractWithoutTitle;
    case 'empty-title':
      return digestMessages.emptyTitle;
    case 'duplicate-title':
      return issue.sameAbstract
        ? digestMessages.samePaper({ line: issue.keptLine })
        : digestMessages.sameTitle({ line: issue.keptLine });
    case 'missing-abstract':
      return digestMessages.missingAbstract;
    case 'long-title':
      return digestMessages.longTitle({ count: issue.characters });
    case 'replaced-characters':
      return digestMessages.replacedCharacters(issue);
    case 'control-characters':
      return digestMessages.controlCharacters(issue);
    case 'invalid-bytes':
      return digestMessages.invalidBytes({ count: issue.lines.length });
    case 'unread-tex':
      return digestMessages.unreadTex;
    case 'no-papers':
      return digestMessages.noPapers;
    default:
      return issue satisfies never;
  }
}
