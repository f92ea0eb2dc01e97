/**
 * Measures ranking on a judged test collection, plain MiniSearch beside it in the same run:
 * `npm run bench:relevance -- DIR [--run FILE] [--json FILE]`. DIR holds docs.jsonl {id, title, text},
 * queries.jsonl {id, text} and qrels.tsv (query, document, grade). Queries without a relevant document are
 * left out. `--run` writes the engine's first 100 of each query in TREC run format. Exits with 1 when the
 * collection cannot be read.
 */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection, type Collection } from './collection';
import { mean, measure, type Metrics } from './metrics';
import { offprint, plainMiniSearch, type Ranker } from './rankers';
import { table } from './table';

interface EngineResult extends Metrics {
  readonly msPerQuery: number;
}

interface Run {
  readonly result: EngineResult;
  /** Query id and the ids of what it found, best first. */
  readonly rankings: readonly (readonly [string, readonly string[]])[];
}

function judgedQueries({ queries, judged }: Collection): Collection['queries'] {
  return queries.filter(({ id }) => [...(judged.get(id)?.values() ?? [])].some((grade) => grade > 0));
}

function runAll(ranker: Ranker, collection: Collection): Run {
  const queries = judgedQueries(collection);
  const start = performance.now();
  const found = queries.map(({ text }) => ranker.search(text));
  const msPerQuery = (performance.now() - start) / (queries.length || 1);
  const rankings = queries.map(
    ({ id }, index) => [id, (found[index] ?? []).map((place) => collection.docs[place]?.id ?? '')] as const,
  );
  const measured = rankings.map(([id, ranking]) => measure(ranking, collection.judged.get(id) ?? new Map()));
  return { result: { ...mean(measured), msPerQuery }, rankings };
}

/** TREC run format; scores only say the order, as the engine ranks by tiers and not by one number. */
function trecRun({ rankings }: Run): string {
  return rankings
    .flatMap(([query, ranking]) =>
      ranking.map((doc, rank) => `${query} Q0 ${doc} ${rank + 1} ${ranking.length - rank} offprint\n`),
    )
    .join('');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, run: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new Error('Name the folder of a collection: npm run bench:relevance -- DIR');
  const collection = readCollection(folder);
  const own = runAll(offprint(collection.docs), collection);
  const plain = runAll(plainMiniSearch(collection.docs), collection);
  const names = ['nDCG@10', 'MAP@100', 'Recall@100', 'MRR@10'] as const;
  const row = (name: string, { result }: Run): string[] => [
    name,
    ...names.map((measureName) => result[measureName].toFixed(4)),
    result.msPerQuery.toFixed(2),
  ];
  const count = judgedQueries(collection).length;
  console.log(`${basename(resolve(folder))}: ${collection.docs.length} documents, ${count} judged queries\n`);
  console.log(
    table(['engine', ...names, 'ms per query'], [row('Offprint', own), row('MiniSearch, defaults', plain)]),
  );
  if (values.run !== undefined) writeFileSync(values.run, trecRun(own));
  if (values.json !== undefined) {
    const engines = { offprint: own.result, minisearch: plain.result };
    const report = { collection: basename(resolve(folder)), queries: count, engines };
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
