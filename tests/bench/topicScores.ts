import { paperId } from '../../src/model/identity';
import type { TopicRule } from '../../src/topics/rule';
import type { Evidence, TopicId } from '../../src/topics/topic';
import { createWeigher, reaches } from '../../src/topics/weigh';

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

/** Words that spoke for a topic or against it. */
export interface TopicFind {
  readonly words: string;
  /** The name of the phrase group that found them, and what they were worth. */
  readonly group: string;
  readonly points: number;
}

/** A paper that was given a topic it should not have, or the reverse. */
export interface TopicMiss {
  readonly topic: TopicId;
  readonly kind: 'given' | 'missed';
  readonly title: string;
  /** What was found, in order, also where it was not enough. */
  readonly evidence: readonly TopicFind[];
  /** Why people may differ over it; absent when nothing is said. */
  readonly disputable?: string;
}

/** Why people may differ over some papers: reasons by the id of a paper's topic, by the id of the paper. */
export type Disputable = ReadonlyMap<string, Readonly<Record<TopicId, string>>>;

/** The bench's result; `macroF1` is the mean over topics that some paper should have. */
export interface TopicReport {
  readonly topics: Readonly<Record<TopicId, TopicScore>>;
  readonly macroF1: number;
  readonly misses: readonly TopicMiss[];
}

/**
 * Scores the rules of a topics file on labelled papers. Labels that are no topic of the file are left out of
 * account, and so is a topic that no paper should have. What is disputable counts like all else.
 */
export function scoreTopics(
  papers: readonly LabelledPaper[],
  rules: readonly TopicRule[],
  disputable: Disputable = new Map(),
): TopicReport {
  const misses: TopicMiss[] = [];
  const scores: [TopicId, TopicScore][] = [];
  const weigh = createWeigher(rules);
  const weights = papers.map((paper) => weigh(paper.title, paper.abstract));
  for (const [place, rule] of rules.entries()) {
    let right = 0;
    let positives = 0;
    let answers = 0;
    const missed: TopicMiss[] = [];
    for (const [at, paper] of papers.entries()) {
      const wanted = paper.topics.includes(rule.id);
      const weight = weights[at]?.[place] ?? { thousandths: 0, met: false, evidence: [] };
      const given = reaches(weight, rule);
      if (wanted) positives += 1;
      if (given) answers += 1;
      if (wanted && given) right += 1;
      else if (wanted || given) {
        const reason = disputable.get(paperId(paper.title))?.[rule.id];
        missed.push({
          topic: rule.id,
          kind: wanted ? 'missed' : 'given',
          title: paper.title,
          evidence: weight.evidence.map((find) => named(find, paper, rule)),
          ...(reason === undefined ? {} : { disputable: reason }),
        });
      }
    }
    if (positives === 0) continue;
    scores.push([rule.id, score(right, answers, positives)]);
    misses.push(...missed);
  }
  const macroF1 = scores.reduce((sum, [, { f1 }]) => sum + f1, 0) / (scores.length || 1);
  return { topics: Object.fromEntries(scores), macroF1, misses };
}

function named(
  { field, start, end, group, points }: Evidence,
  paper: LabelledPaper,
  rule: TopicRule,
): TopicFind {
  return { words: paper[field].slice(start, end), group: rule.phrases[group]?.name ?? '', points };
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
