/**
 * Measures the topics that a topics file gives:
 * `npm run bench:topics -- [FILE] [--topics FILE] [--json FILE]`. FILE is JSONL {title, abstract, topics: [ids]};
 * without one, the labelled papers of the project's own digest are used, and without --topics,
 * data/topics.yaml. Exits with 1 when a file cannot be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseTopics } from '../../src/topics/parseTopics';
import type { TopicRule } from '../../src/topics/rule';
import { readDisputable, readLabelledLines, readOwnPapers } from './labelledPapers';
import { scoreTopics, type TopicFind, type TopicMiss, type TopicReport } from './topicScores';

const OWN_TOPICS = fileURLToPath(new URL('../../data/topics.yaml', import.meta.url));

function readRules(path: string): readonly TopicRule[] {
  const parsed = parseTopics(readFileSync(path, 'utf8'), path);
  if (parsed.kind === 'topics') return parsed.topics;
  throw new Error(
    parsed.problems.map(({ line, message, fix }) => `${path}:${line}: ${message}. ${fix}`).join('\n'),
  );
}

const cell = (share: number): string => share.toFixed(3).padStart(10);

function table(report: TopicReport): string {
  const rows = Object.entries(report.topics).map(
    ([id, { precision, recall, f1, positives }]) =>
      `${id.padEnd(24)}${cell(precision)}${cell(recall)}${cell(f1)}${String(positives).padStart(10)}`,
  );
  const head = ['precision', 'recall', 'f1', 'positives'].map((name) => name.padStart(10)).join('');
  return [`${'topic'.padEnd(24)}${head}`, ...rows, `${'macro'.padEnd(44)}${cell(report.macroF1)}`].join('\n');
}

function missText({ topic, kind, title, evidence, disputable }: TopicMiss): string {
  const sum = evidence.reduce((total, { points }) => total + points, 0);
  const lines = [
    `${kind.padEnd(8)}${topic}: ${title}`,
    ...(disputable === undefined ? [] : [`disputable: ${disputable}`]),
    ...evidence.map(findText),
    evidence.length === 0 ? 'nothing found' : `${sum.toFixed(3).padStart(7)} in all`,
  ];
  return lines.join('\n        ');
}

function findText({ words, group, points }: TopicFind): string {
  return `${points.toFixed(3).padStart(7)} “${words.replaceAll(/\s+/g, ' ')}” (${group})`;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, topics: { type: 'string', default: OWN_TOPICS } },
  });
  const [file] = positionals;
  const papers = file === undefined ? readOwnPapers() : readLabelledLines(file);
  const report = scoreTopics(papers, readRules(values.topics), readDisputable());
  const misses = report.misses.length === 0 ? 'No miss.' : report.misses.map(missText).join('\n');
  console.log(
    `${papers.length} papers of ${file ?? 'data/hugging-face-papers.txt'}\n\n${table(report)}\n\n${misses}`,
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
