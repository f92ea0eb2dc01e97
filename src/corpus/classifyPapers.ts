import type {
  CatalogAbstract,
  CatalogPaper,
  CatalogPassage,
  CatalogTopic,
  DigestFacts,
  PaperDetails,
  TopicRuleFacts,
} from '../catalog/catalog';
import type { Digest } from '../model/digest';
import { mergeDuplicates } from '../model/duplicates';
import type { Issue } from '../model/issue';
import type { Mark, Paper, Passage } from '../model/paper';
import { createClassifier } from '../topics/classify';
import type { TopicRule } from '../topics/rule';

/** Papers with their topics: papers, abstracts and their other data in the same order. */
export interface ClassifiedPapers {
  readonly digests: readonly DigestFacts[];
  readonly topics: readonly CatalogTopic[];
  /** Of the topics, in their order. */
  readonly rules: readonly TopicRuleFacts[];
  readonly papers: readonly CatalogPaper[];
  readonly abstracts: readonly CatalogAbstract[];
  readonly details: readonly OwnDetails[];
  /** What joining the digests left out: the shorter abstract of a paper that two of them list. */
  readonly issues: readonly Issue[];
}

/** The data of a paper that does not depend on other papers. */
type OwnDetails = Omit<PaperDetails, 'related'>;

/** Joins digests into one list of papers and gives each paper its topics; no rules, no topics. */
export function classifyPapers(digests: readonly Digest[], rules: readonly TopicRule[]): ClassifiedPapers {
  const classify = createClassifier(rules);
  const { papers: merged, issues } = mergeDuplicates(digests.flatMap((digest) => digest.papers));
  const papers: CatalogPaper[] = [];
  const abstracts: CatalogAbstract[] = [];
  const details: OwnDetails[] = [];
  for (const paper of merged) {
    const { id, slug: _slug, title, abstract, links, names, sources: _sources, ...others } = paper;
    const sources = paper.sources.map(({ digest, position }) => ({ digest, position }));
    const assigned = classify(title.text, abstract.text);
    const topics = assigned.map(({ topic }) => topic);
    papers.push({ id, title: readable(title), links, names, sources, topics, ...others });
    abstracts.push({ abstract: readable(abstract) });
    details.push({
      topics: assigned,
      lines: paper.sources.map(({ firstLine, lastLine }) => [firstLine, lastLine] as const),
      ...originals(paper),
    });
  }
  const topics = rules.map(({ id, name, definition, color }): CatalogTopic => {
    return {
      id,
      name,
      definition,
      color,
      papers: papers.filter((paper) => paper.topics.includes(id)).length,
    };
  });
  const facts = rules.map(({ id, threshold, needs, phrases }): TopicRuleFacts => {
    return { id, threshold, needs, phrases };
  });
  return { digests: digests.map(digestFacts), topics, rules: facts, papers, abstracts, details, issues };
}

function readable({ text, marks }: Passage): CatalogPassage {
  return { text, marks: marks.map(withoutTex) };
}

function withoutTex(mark: Mark): Mark {
  if (mark.kind !== 'math') return mark;
  const { kind, start, end, math } = mark;
  return { kind, start, end, math };
}

function originals({ title, abstract }: Paper): Pick<PaperDetails, 'original'> {
  if (title.original === undefined && abstract.original === undefined) return {};
  return {
    original: {
      ...(title.original === undefined ? {} : { title: title.original }),
      ...(abstract.original === undefined ? {} : { abstract: abstract.original }),
    },
  };
}

function digestFacts({ id, byline, date, papers }: Digest): DigestFacts {
  return {
    id,
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    papers: papers.length,
  };
}
