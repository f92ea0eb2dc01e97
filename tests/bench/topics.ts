/**
 * Measures the topics that data/topics.yaml gives: `npm run bench:topics -- [FILE] [--json FILE]`.
 * FILE is JSONL {title, abstract, topics: [ids]}; without one, the labelled papers of the project's own
 * digest are used. Exits with 1 when a file cannot be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createClassifier } from '../../src/topics/classify';
import { parseTopics } from '../../src/topics/parseTopics';
import type { TopicRule } from '../../src/topics/rule';
import { readLabelledLines, readOwnPapers } from './labelledPapers';
import { scoreTopics } from './topicScores';
import type { TopicReport } from './topicScores';

const TOPICS = new URL('../../data/topics.yaml', import.meta.url);

function readRules(): readonly TopicRule[] {
  const parsed = parseTopics(readFileSync(TOPICS, 'utf8'), 'data/topics.yaml');
  if (parsed.kind === 'topics') return parsed.topics;
  throw new Error(
    parsed.problems.map(({ path, line, message, mend }) => `${path}:${line}: ${message}. ${mend}`).join('\n'),
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

function missList({ misses }: TopicReport): string {
  if (misses.length === 0) return 'No miss.';
  return misses
    .map(({ topic, kind, title, evidence }) =>
      kind === 'missed'
        ? `missed  ${topic}: ${title}`
        : `given   ${topic}: ${title}\n        ${evidence.map((words) => `“${words}”`).join(' ')}`,
    )
    .join('\n');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const rules = readRules();
  const [file] = positionals;
  const papers = file === undefined ? readOwnPapers() : readLabelledLines(file);
  const report = scoreTopics(
    papers,
    rules.map((rule) => rule.id),
    createClassifier(rules),
  );
  console.log(
    `${papers.length} papers of ${file ?? 'data/hugging-face-papers.txt'}\n\n${table(report)}\n\n${missList(report)}`,
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
