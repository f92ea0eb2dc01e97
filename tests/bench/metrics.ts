/** How well one ranking answers its query; each between 0 and 1. */
export interface Metrics {
  readonly 'nDCG@10': number;
  readonly 'MAP@100': number;
  readonly 'Recall@100': number;
  readonly 'MRR@10': number;
}

/** Measures a ranking (document ids, best first) against the grades of one query's documents. */
export function measure(ranking: readonly string[], grades: ReadonlyMap<string, number>): Metrics {
  const isRelevant = (doc: string): boolean => (grades.get(doc) ?? 0) > 0;
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  const found = ranking.slice(0, 100).map(isRelevant);
  let hits = 0;
  let precisions = 0;
  found.forEach((hit, rank) => {
    if (!hit) return;
    hits += 1;
    precisions += hits / (rank + 1);
  });
  const first = found.slice(0, 10).indexOf(true);
  return {
    'nDCG@10': gain(ranking.map((doc) => grades.get(doc) ?? 0)) / (gain(ideal) || 1),
    'MAP@100': precisions / (relevant || 1),
    'Recall@100': hits / (relevant || 1),
    'MRR@10': first === -1 ? 0 : 1 / (first + 1),
  };
}

/** Discounted cumulative gain at 10, gain 2^grade − 1, discount log2. */
function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

/** The mean of each measure over queries. */
export function mean(measured: readonly Metrics[]): Metrics {
  const of = (name: keyof Metrics): number =>
    measured.reduce((sum, metrics) => sum + metrics[name], 0) / (measured.length || 1);
  return {
    'nDCG@10': of('nDCG@10'),
    'MAP@100': of('MAP@100'),
    'Recall@100': of('Recall@100'),
    'MRR@10': of('MRR@10'),
  };
}
