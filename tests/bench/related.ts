/**
 * Measures how well the papers related to a paper are found: `npm run bench:related -- DIR [--json FILE]`.
 * DIR holds docs.jsonl {id, title, text}, queries.jsonl {id, text} and qrels.tsv (query, document, grade),
 * and a query is a whole paper, title and text. Where it is one of the documents, it is left out of its own
 * ranking. Exits with 1 when the collection cannot be read.
 */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { latentVectors, type LatentVectors } from '../../src/search/latentVectors';
import { LIKENESS } from '../../src/search/weights';
import { likestTo } from '../../src/search/likestPapers';
import { paperVectors } from '../../src/search/paperVectors';
import { stemText } from '../../src/search/stemText';
import { readCollection, type Collection } from './collection';
import { mean, measure, type Metrics } from './metrics';
import { DEPTH } from './rankers';
import { table } from './table';

/** So many more than are looked at have their likeness taken in full that none of those is missed. */
const CANDIDATES = 4 * DEPTH;

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The documents, and after them each query that is none of them. */
function allPapers({ docs, queries }: Collection): { papers: Paper[]; placeOf: (text: string) => number } {
  const papers: Paper[] = [...docs];
  const places = new Map(docs.map(({ title, text }, place) => [sameText(`${title} ${text}`), place]));
  for (const { id, text } of queries) {
    if (places.has(sameText(text))) continue;
    places.set(sameText(text), papers.length);
    papers.push({ id: `query ${id}`, title: '', text });
  }
  return { papers, placeOf: (text) => places.get(sameText(text)) ?? -1 };
}

function sameText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function measureAll(collection: Collection): { queries: number; likeness: Record<string, Metrics> } {
  const { docs, judged } = collection;
  const queries = collection.queries.filter(({ id }) => [...(judged.get(id)?.values() ?? [])].some(Boolean));
  const { papers, placeOf } = allPapers(collection);
  const vectors = paperVectors(
    papers.map(({ title, text }) => ({ title: stemText(title), abstract: stemText(text) })),
  );
  const measureBy = (latent: LatentVectors | undefined): Metrics => {
    const likest = likestTo(vectors, latent);
    const measured = queries.map(({ id, text }) => {
      const ranking = likest(placeOf(text), CANDIDATES).flatMap(({ paper }) => docs[paper]?.id ?? []);
      return measure(ranking.slice(0, DEPTH), judged.get(id) ?? new Map());
    });
    return mean(measured);
  };
  const likeness = {
    'tf-idf': measureBy(undefined),
    'tf-idf and latent': measureBy(latentVectors(vectors, LIKENESS.latentDimensions)),
  };
  return { queries: queries.length, likeness };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Name the folder of a collection: npm run bench:related -- DIR');
  const collection = readCollection(folder);
  const { queries, likeness } = measureAll(collection);
  const names = ['nDCG@10', 'MAP@100', 'Recall@100', 'MRR@10'] as const;
  console.log(`${basename(resolve(folder))}: ${collection.docs.length} papers, ${queries} judged queries\n`);
  console.log(
    table(
      ['likeness', ...names],
      Object.entries(likeness).map(([kind, metrics]) => [
        kind,
        ...names.map((name) => metrics[name].toFixed(4)),
      ]),
    ),
  );
  if (values.json !== undefined) {
    const report = { collection: basename(resolve(folder)), queries, likeness };
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
