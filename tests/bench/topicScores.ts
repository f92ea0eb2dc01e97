import type { Classifier } from '../../src/topics/classify';
import type { TopicId } from '../../src/topics/topic';

/** A paper and the topics it should have. */
export interface LabelledPaper {
  readonly title: string;
  readonly abstract: string;
  readonly topics: readonly TopicId[];
}

/** How well one topic is given: shares between 0 and 1, and how many papers should have it. */
export interface TopicScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly positives: number;
}

/** A paper that was given a topic it should not have, or the reverse. */
export interface TopicMiss {
  readonly topic: TopicId;
  readonly kind: 'given' | 'missed';
  readonly title: string;
  /** The words that spoke for the topic, in order; empty when it was not given. */
  readonly evidence: readonly string[];
}

/** The bench's result; `macroF1` is the mean over topics that some paper should have. */
export interface TopicReport {
  readonly topics: Readonly<Record<TopicId, TopicScore>>;
  readonly macroF1: number;
  readonly misses: readonly TopicMiss[];
}

/** Scores a classifier on labelled papers. Labels that are no topic of `ids` are left out of account. */
export function scoreTopics(
  papers: readonly LabelledPaper[],
  ids: readonly TopicId[],
  classify: Classifier,
): TopicReport {
  const misses: TopicMiss[] = [];
  const scores: [TopicId, TopicScore][] = [];
  const given = papers.map((paper) => classify(paper.title, paper.abstract));
  for (const topic of ids) {
    let right = 0;
    let positives = 0;
    let answers = 0;
    for (const [at, paper] of papers.entries()) {
      const wanted = paper.topics.includes(topic);
      const assignment = given[at]?.find((one) => one.topic === topic);
      if (wanted) positives += 1;
      if (assignment !== undefined) answers += 1;
      if (wanted && assignment !== undefined) right += 1;
      else if (wanted || assignment !== undefined) {
        const evidence = (assignment?.evidence ?? []).map(({ field, start, end }) =>
          paper[field].slice(start, end),
        );
        misses.push({ topic, kind: wanted ? 'missed' : 'given', title: paper.title, evidence });
      }
    }
    if (positives > 0) scores.push([topic, score(right, answers, positives)]);
  }
  const macroF1 = scores.reduce((sum, [, { f1 }]) => sum + f1, 0) / (scores.length || 1);
  return { topics: Object.fromEntries(scores), macroF1, misses };
}

/** A topic never given has a precision of 1: nothing said is nothing said wrongly. */
function score(right: number, answers: number, positives: number): TopicScore {
  return {
    precision: answers === 0 ? 1 : right / answers,
    recall: right / positives,
    f1: (2 * right) / (answers + positives),
    positives,
  };
}
