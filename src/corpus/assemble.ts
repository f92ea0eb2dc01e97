import type { PaperDetails } from '../catalog/catalog';
import type { Digest } from '../model/digest';
import type { SearchText } from '../search/protocol';
import { paperLikeness, relatedPapers, type PaperLikeness } from '../search/relatedPapers';
import type { TopicRule } from '../topics/rule';
import { classifyPapers, type ClassifiedPapers } from './classifyPapers';
import { exampleQueries } from './exampleQueries';

/** All that is known of a set of papers: what a site shows and searches. Every list of papers has the same order. */
export interface Corpus extends ClassifiedPapers {
  readonly details: readonly PaperDetails[];
  /** Searches that find something. */
  readonly examples: readonly string[];
  readonly texts: readonly SearchText[];
  /** A map of the papers is laid out by it. */
  readonly likeness: PaperLikeness;
}

/** Makes a corpus of digests, whatever the formats they were read from: in Node, in a worker or in the page. */
export function assemble(digests: readonly Digest[], rules: readonly TopicRule[]): Corpus {
  return relate(classifyPapers(digests, rules));
}

/** Adds what depends on all papers together: the related ones of each, and searches to begin with. */
export function relate(classified: ClassifiedPapers): Corpus {
  const texts = searchTexts(classified);
  const likeness = paperLikeness(texts);
  const related = relatedPapers(texts, likeness);
  return {
    ...classified,
    details: classified.details.map((own, ordinal) => ({ related: related[ordinal] ?? [], ...own })),
    examples: exampleQueries(classified.papers),
    texts,
    likeness,
  };
}

/** The texts of each paper that the engine searches. */
export function searchTexts({
  papers,
  abstracts,
}: Pick<ClassifiedPapers, 'papers' | 'abstracts'>): readonly SearchText[] {
  return papers.map((paper, ordinal) => ({
    title: paper.title.text,
    abstract: abstracts[ordinal]?.abstract.text ?? '',
    names: paper.names,
  }));
}
