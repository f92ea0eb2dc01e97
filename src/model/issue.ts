/** The position of an issue in the digest file (lines count from 1), and the text there. */
interface Place {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
}

/**
 * An issue of reading a digest. The text of the kinds in the first group is in no paper, so `text` has all of it; the
 * others quote the text that they are about.
 */
export type Issue =
  | (Place & { readonly kind: 'furniture' })
  | (Place & { readonly kind: 'byline'; readonly byline: string })
  | (Place & { readonly kind: 'date'; readonly date: string })
  | (Place & { readonly kind: 'separator' })
  | (Place & { readonly kind: 'abstract-without-title' })
  | (Place & { readonly kind: 'empty-title' })
  | (Place & { readonly kind: 'duplicate-title'; readonly keptLine: number; readonly sameAbstract: boolean })
  // The text of these is also in a paper, or is lost.
  | (Place & { readonly kind: 'missing-abstract' })
  | (Place & { readonly kind: 'long-title'; readonly characters: number })
  | (Place & { readonly kind: 'replaced-characters'; readonly count: number })
  | (Place & { readonly kind: 'control-characters'; readonly count: number })
  | (Place & { readonly kind: 'invalid-bytes'; readonly lines: readonly number[] })
  | (Place & { readonly kind: 'unread-tex' })
  | (Place & { readonly kind: 'no-papers' });

export type IssueKind = Issue['kind'];

/** note: as expected. warning: check it; papers were still read. error: nothing can be shown. */
export type Severity = 'note' | 'warning' | 'error';

const LEFT_OUT: ReadonlySet<IssueKind> = new Set([
  'furniture',
  'byline',
  'date',
  'separator',
  'abstract-without-title',
  'empty-title',
  'duplicate-title',
]);

const SEVERITY: Readonly<Record<IssueKind, Severity>> = {
  furniture: 'note',
  byline: 'note',
  date: 'note',
  separator: 'note',
  'unread-tex': 'note',
  'duplicate-title': 'warning',
  'abstract-without-title': 'warning',
  'empty-title': 'warning',
  'missing-abstract': 'warning',
  'long-title': 'warning',
  'replaced-characters': 'warning',
  'control-characters': 'warning',
  'invalid-bytes': 'warning',
  'no-papers': 'error',
};

/** True when the issue's `text` is in no paper, so that only the issue has it. */
export function isLeftOut(issue: Issue): boolean {
  return LEFT_OUT.has(issue.kind);
}

/** How important an issue is to the user who supplied the digest. */
export function severityOf(issue: Issue): Severity {
  if (issue.kind === 'duplicate-title' && issue.sameAbstract) return 'note';
  return SEVERITY[issue.kind];
}
