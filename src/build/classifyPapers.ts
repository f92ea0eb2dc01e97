import type { CatalogAbstract, CatalogPaper, CatalogTopic, DigestFacts } from '../catalog/catalog';
import type { Digest } from '../digest/digest';
import { mergeDuplicates } from '../digest/duplicates';
import type { Issue } from '../digest/issue';
import { createClassifier } from '../topics/classify';
import type { TopicRule } from '../topics/rule';

/** A catalog in memory: papers and their abstracts share one order. */
export interface ClassifiedCatalog {
  readonly digests: readonly DigestFacts[];
  readonly topics: readonly CatalogTopic[];
  readonly papers: readonly CatalogPaper[];
  readonly abstracts: readonly CatalogAbstract[];
  /** What joining the digests left out: the shorter abstract of a paper that two of them list. */
  readonly issues: readonly Issue[];
}

/** Joins digests into one list of papers and gives each paper its topics; no rules, no topics. */
export function classifyPapers(digests: readonly Digest[], rules: readonly TopicRule[]): ClassifiedCatalog {
  const classify = createClassifier(rules);
  const { papers: merged, issues } = mergeDuplicates(digests.flatMap((digest) => digest.papers));
  const papers: CatalogPaper[] = [];
  const abstracts: CatalogAbstract[] = [];
  for (const { id, slug, title, abstract, links, names, sources } of merged) {
    const assigned = classify(title.text, abstract.text);
    const topics = assigned.map(({ topic, strength }) => ({ topic, strength }));
    papers.push({ id, slug, title, links, names, sources, topics });
    abstracts.push({ abstract, topics: assigned.map(({ topic, evidence }) => ({ topic, evidence })) });
  }
  const topics = rules.map(({ id, name, definition, color }): CatalogTopic => {
    return { id, name, definition, color, papers: papers.filter((paper) => has(paper, id)).length };
  });
  return { digests: digests.map(digestFacts), topics, papers, abstracts, issues };
}

function has(paper: CatalogPaper, topic: string): boolean {
  return paper.topics.some((assigned) => assigned.topic === topic);
}

function digestFacts({ id, byline, date, papers }: Digest): DigestFacts {
  return {
    id,
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    papers: papers.length,
  };
}
