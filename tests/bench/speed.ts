/**
 * Measures what a digest costs, plain MiniSearch beside it:
 * `npm run bench:speed -- DIGEST [--rounds N] [--json FILE]`. Times are medians of N rounds (3), those of the
 * topics of five at least; reading the digest and making its files are timed once. Exits with 1 when the digest cannot be read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCatalogFiles } from '../../src/site/catalogFiles';
import { relate } from '../../src/corpus/assemble';
import { classifyPapers } from '../../src/corpus/classifyPapers';
import { readSources } from '../../src/site/readSources';
import type { SearchText } from '../../src/search/protocol';
import { createClassifier } from '../../src/topics/classify';
import { foldedWords } from '../../src/topics/fold';
import type { TopicRule } from '../../src/topics/rule';
import { OFFPRINT, PLAIN } from './contenders';
import { totalBytes, type FileBytes } from './fileBytes';
import { race, type Laps } from './race';
import { quantile, timed } from './stopwatch';
import { table } from './table';
import { keystrokes } from './typedQueries';

const TOPICS = fileURLToPath(new URL('../../data/topics.yaml', import.meta.url));

/** Tokenising and classifying take seconds, and their ratio is a promise: it is to be steady. */
const TOPIC_ROUNDS = 5;

/** Flat names with their units: what `--json` writes. */
type Report = Record<string, number>;

function named(file: string, { raw, gzip, brotli }: FileBytes): Report {
  return { [`${file}RawBytes`]: raw, [`${file}GzipBytes`]: gzip, [`${file}BrotliBytes`]: brotli };
}

function lapsReport({ file, ...laps }: Laps): Report {
  const { buildMs, loadMs, heapBytes, ...keystrokeTimes } = laps;
  return {
    indexBuildMs: buildMs,
    indexLoadMs: loadMs,
    ...keystrokeTimes,
    heapBytes,
    ...named('index', file),
  };
}

/**
 * What it takes to classify all titles and abstracts, and to cut the same into folded words, which classifying
 * does first. Each round times both, so that a noisy minute falls on both. The spellings that folding remembers are
 * known to both, from the build before; that makes tokenising as fast as it gets, and the ratio no better than
 * it is. What a classifier learns of words it learns anew each round, and making it is counted.
 */
function measureTopics(texts: readonly SearchText[], rules: readonly TopicRule[], rounds: number): Report {
  const tokenising: number[] = [];
  const classifying: number[] = [];
  for (let round = 0; round < Math.max(rounds, TOPIC_ROUNDS); round += 1) {
    tokenising.push(timed(() => sum(texts, cutInWords)).ms);
    classifying.push(
      timed(() => {
        const classify = createClassifier(rules);
        return sum(texts, ({ title, abstract }) => classify(title, abstract).length);
      }).ms,
    );
  }
  const tokeniseMs = quantile(tokenising, 0.5);
  const classifyMs = quantile(classifying, 0.5);
  return { tokeniseMs, classifyMs, classifyToTokeniseRatio: classifyMs / tokeniseMs };
}

/** The results are used, so that no engine may leave the work out. */
function sum(texts: readonly SearchText[], count: (text: SearchText) => number): number {
  return texts.reduce((total, text) => total + count(text), 0);
}

const cutInWords = ({ title, abstract }: SearchText): number =>
  foldedWords(title).length + foldedWords(abstract).length;

async function measureBuild(
  digest: string,
  rounds: number,
): Promise<{ report: Report; texts: readonly SearchText[] }> {
  const start = performance.now();
  const { digests, rules } = await readSources({ digests: [digest], topics: TOPICS });
  const parseMs = performance.now() - start;
  const classified = timed(() => classifyPapers(digests, rules));
  const corpus = timed(() => relate(classified.value));
  const { papers, texts } = corpus.value;
  const files = timed(() => makeCatalogFiles(corpus.value));
  const report = {
    papers: papers.length,
    parseMs,
    mergeAndClassifyMs: classified.ms,
    ...measureTopics(texts, rules, rounds),
    relateMs: corpus.ms,
    writeFilesMs: files.ms,
    buildMs: parseMs + classified.ms + corpus.ms + files.ms,
    ...named('catalog', totalBytes([files.value.catalog.text])),
    ...named('abstracts', totalBytes(files.value.abstracts.map((file) => file.text))),
    abstractsFiles: files.value.abstracts.length,
  };
  return { report, texts };
}

/** `minisearch…` beside each measure of the engine's own, and `…Ratio`: own by plain, below 1 is better. */
function compared(own: Report, plain: Report): Report {
  const report: Report = { ...own };
  for (const [name, value] of Object.entries(plain)) {
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    report[`minisearch${title}`] = value;
    report[`${name}Ratio`] = (own[name] ?? 0) / (value || 1);
  }
  return report;
}

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const cell = (value: number | undefined): string => (value === undefined ? '' : digits.format(value));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, rounds: { type: 'string', default: '3' } },
  });
  const [digest] = positionals;
  if (digest === undefined) throw new Error('Name a digest: npm run bench:speed -- DIGEST');
  const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1);
  const { report: build, texts } = await measureBuild(digest, rounds);
  console.log(
    table(
      ['build', ''],
      Object.entries(build).map(([name, value]) => [name, cell(value)]),
    ),
  );
  const keys = keystrokes();
  const [own, plain] = race([OFFPRINT, PLAIN], texts, keys, rounds).map(lapsReport);
  const search = compared(own ?? {}, plain ?? {});
  const rows = Object.keys(own ?? {}).map((name) => {
    const ratio = search[`${name}Ratio`];
    return [name, cell(own?.[name]), cell(plain?.[name]), cell(ratio)];
  });
  console.log(`\n${table(['search', 'Offprint', 'MiniSearch, prefix and fuzzy', 'ratio'], rows)}`);
  console.log(`\n${keys.length} keystrokes, medians of ${rounds} rounds`);
  const all = { ...build, keystrokes: keys.length, rounds, ...search };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
