import { describeIssue } from '../model/describeIssue';
import { sampleOf } from '../model/lines';
import { severityOf, type Issue } from '../model/issue';
import { siteMessages } from '../messages/site';

const MOST_SHOWN = 12;

/** Issues as all commands print them: by kind, each with its lines, the text there, and what to do. */
export function formatIssues(issues: readonly Issue[]): string[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) kinds.set(issue.kind, [...(kinds.get(issue.kind) ?? []), issue]);
  return [...kinds].flatMap(([kind, all]) => formatKind(kind, all));
}

function formatKind(kind: string, all: readonly Issue[]): string[] {
  // The advice is often the same for all issues of a kind; then it is printed once.
  const messages = new Set(all.map(describeIssue));
  const shared = messages.size === 1 ? [`    ${[...messages].join('')}`] : [];
  const shown = all.slice(0, MOST_SHOWN).map((issue) => {
    const { firstLine, lastLine, text } = issue;
    const lines =
      firstLine === lastLine
        ? siteMessages.line({ line: firstLine })
        : siteMessages.lines({ first: firstLine, last: lastLine });
    const message = shared.length === 0 ? `\n                  ${describeIssue(issue)}` : '';
    return `    ${lines.padEnd(14)}${sampleOf(text)}${message}`;
  });
  const more = all.length - shown.length;
  const rest = more > 0 ? [`    ${siteMessages.moreIssues({ count: more })}`] : [];
  const severities = new Set(all.map(severityOf));
  return ['', `  ${kind} (${[...severities].join(', ')}, ${all.length})`, ...shared, ...shown, ...rest];
}
