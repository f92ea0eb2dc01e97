import type { Issue } from './issue';

/** What happened and what to do about it, in plain words; the lines are for the caller to print. */
export function describeIssue(issue: Issue): string {
  switch (issue.kind) {
    case 'furniture':
      return 'This belongs to the web page, not to a paper, and is left out. Nothing to do.';
    case 'byline':
      return `Read as the digest’s byline: “${issue.byline}”. Nothing to do.`;
    case 'date':
      return `Read as the digest’s date: “${issue.date}”. Nothing to do.`;
    case 'separator':
      return 'There is no letter and no digit here, so it is left out. Nothing to do.';
    case 'abstract-without-title':
      return 'This reads like an abstract, but no title stands before it, so it is left out. Put its title on a line of its own above it.';
    case 'empty-title':
      return 'Nothing that can be read is left of this title, so it and its abstract are left out. Put the title on a line of its own above the abstract.';
    case 'duplicate-title':
      return issue.sameAbstract
        ? `The same paper as in line ${issue.keptLine}; it is shown once. Nothing to do.`
        : `The title is the same as in line ${issue.keptLine} but the abstract differs; the longer one is shown. Delete the one you do not want, or make the titles differ.`;
    case 'missing-abstract':
      return 'No abstract follows this title; the paper is shown without one. Paste the abstract below the title, after a blank line.';
    case 'long-title':
      return `This title has ${issue.characters} characters, which is long for a title. If it is an abstract, put its title on a line of its own above it.`;
    case 'replaced-characters':
      return `${issue.count} characters were already lost (�) when the text was copied. Copy this passage again from its source.`;
    case 'control-characters':
      return `${issue.count} control characters, which cannot be shown, are taken out of the text. Copy this passage again if letters are missing.`;
    case 'invalid-bytes':
      return `${issue.lines.length === 1 ? 'One line is' : `${issue.lines.length} lines are`} not UTF-8 and read as Windows-1252 instead. Check the accented letters there, or save the file as UTF-8.`;
    case 'unread-tex':
      return 'This formula could not be set and is shown as plain text. Correct its TeX in the file if it reads badly.';
    case 'no-papers':
      return 'No paper was found. A paper is a title on a line of its own, a blank line, and its abstract.';
    default:
      return issue satisfies never;
  }
}
