import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeIssue } from '../../model/describeIssue';
import type { Digest } from '../../model/digest';
import { severityOf, type Issue } from '../../model/issue';
import type { LinkKind } from '../../model/paper';
import { formatIssues } from '../formatIssues';
import { readDigestFile } from '../readDigestFile';
import { runCommand } from './runCommand';
import { siteMessages } from '../../messages/site';

/** The parse report of one file; `--json` writes a list of these. */
type Report =
  | { readonly file: string; readonly kind: 'refused'; readonly reason: string }
  | {
      readonly file: string;
      readonly kind: 'read';
      readonly papers: number;
      readonly byline: string | null;
      readonly date: string | null;
      readonly lines: number;
      readonly repairedPassages: number;
      readonly formulas: number;
      readonly links: Readonly<Record<LinkKind, number>>;
      readonly lostCharacters: number;
      readonly issues: readonly (Issue & { readonly severity: string; readonly message: string })[];
    };

await runCommand(async () => {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  if (files.length === 0) throw new Error(`${siteMessages.noDigestFile}\n${siteMessages.digestUsage}`);
  const reports = await Promise.all(files.map(report));
  console.log(reports.map(formatReport).join('\n\n'));
  const text = `${JSON.stringify(reports, undefined, 2)}\n`;
  if (values.json !== undefined) await writeFile(values.json, text).catch(failedToWrite);
  if (reports.some((one) => one.kind === 'refused' || one.papers === 0)) process.exitCode = 1;
});

function failedToWrite(error: unknown): void {
  console.error(
    siteMessages.reportNotWritten({ reason: error instanceof Error ? error.message : String(error) }),
  );
  process.exitCode = 1;
}

async function report(file: string): Promise<Report> {
  const read = await readDigestFile(file);
  if (read.kind === 'refused') return { file, kind: 'refused', reason: read.reason };
  const { digest } = read;
  const issues = digest.issues.toSorted((a, b) => a.firstLine - b.firstLine);
  const passages = digest.papers.flatMap((paper) => [paper.title, paper.abstract]);
  return {
    file,
    kind: 'read',
    papers: digest.papers.length,
    byline: digest.byline ?? null,
    date: digest.date ?? null,
    lines: digest.lines,
    repairedPassages: passages.filter((passage) => passage.original !== undefined).length,
    formulas: passages.flatMap((passage) => passage.marks).filter((mark) => mark.kind === 'math').length,
    links: countLinks(digest),
    lostCharacters: read.lostCharacters(),
    issues: issues.map((issue) => ({ ...issue, severity: severityOf(issue), message: describeIssue(issue) })),
  };
}

function countLinks(digest: Digest): Record<LinkKind, number> {
  const counts: Record<LinkKind, number> = { code: 0, project: 0, video: 0, data: 0, other: 0 };
  for (const link of digest.papers.flatMap((paper) => paper.links)) counts[link.kind]++;
  return counts;
}

function formatReport(one: Report): string {
  if (one.kind === 'refused') return `${one.file}\n  ${siteMessages.notRead}    ${one.reason}`;
  const links = Object.entries(one.links).filter(([, count]) => count > 0);
  const rows: [string, string][] = [
    [siteMessages.papers, siteMessages.inLines(one)],
    [siteMessages.byline, one.byline ?? siteMessages.none],
    [siteMessages.date, one.date ?? siteMessages.none],
    [siteMessages.repaired, siteMessages.passages({ count: one.repairedPassages })],
    [siteMessages.formulas, String(one.formulas)],
    [siteMessages.links, links.map(([kind, count]) => `${count} ${kind}`).join(', ') || siteMessages.none],
    [siteMessages.lost, siteMessages.characters({ count: one.lostCharacters })],
  ];
  const head = rows.map(([name, value]) => `  ${name.padEnd(10)}  ${value}`);
  return [one.file, ...head, ...formatIssues(one.issues)].join('\n');
}
