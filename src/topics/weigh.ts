import { findPhrases } from './findPhrases';
import { foldedWords } from './fold';
import { phraseTree, type PhraseTree } from './phraseTree';
import type { PhraseGroup, TopicRule } from './rule';
import type { Evidence } from './topic';

/** The evidence of a paper for and against a topic, sufficient or not. */
export interface TopicWeight {
  /** The sum of the evidence's points, as a whole number because sums of those are exact. */
  readonly thousandths: number;
  /** Whether the paper has one of the phrases that the rule requires, if any. */
  readonly met: boolean;
  readonly evidence: readonly Evidence[];
}

/** Weighs a paper by its clean title and abstract, for each rule in order. */
export type Weigher = (title: string, abstract: string) => readonly TopicWeight[];

/** The matches of one rule so far. */
interface Finding {
  thousandths: number;
  met: boolean;
  readonly evidence: Evidence[];
}

/**
 * Makes a weigher out of the rules of a topics file. Linear in the text.
 *
 * A phrase found again in the same field is worth half as much each time: a word that is said ten times
 * is about as sure a sign as one said four times, and must not outvote all others. Each find is cut to
 * thousandths before it is added, so the points a reader is shown add up to those that decided; cut and not
 * rounded up, or a word worth half the threshold would reach it alone, said ten times.
 *
 * @throws Error when a phrase is a broken pattern; `parseTopics` refuses a file that has one.
 */
export function createWeigher(rules: readonly TopicRule[]): Weigher {
  // Required phrases are rules of their own, because their matches must not keep others from counting.
  const tree = phraseTree([...rules.map(({ phrases }) => phrases), ...rules.map(needed)]);
  return (title, abstract) => {
    const findings = rules.map((rule): Finding => ({
      thousandths: 0,
      met: rule.needs.length === 0,
      evidence: [],
    }));
    readField(tree, rules, findings, 'title', title);
    readField(tree, rules, findings, 'abstract', abstract);
    return findings;
  };
}

/** Whether a paper with this weight has the topic. */
export function reaches(weight: TopicWeight, { threshold }: TopicRule): boolean {
  return weight.met && weight.thousandths >= inThousandths(threshold);
}

function needed({ needs }: TopicRule): readonly Pick<PhraseGroup, 'words'>[] {
  return [{ words: needs }];
}

/** Points as whole thousandths, the unit of rules. */
export function inThousandths(points: number): number {
  return Math.round(points * 1000);
}

function readField(
  tree: PhraseTree,
  rules: readonly TopicRule[],
  findings: readonly Finding[],
  field: Evidence['field'],
  text: string,
): void {
  const words = foldedWords(text);
  // How often each group was found in this field.
  const seen = new Map<number, number>();
  for (const { rule, group, first, last } of findPhrases(tree, words)) {
    const asking = findings[rule - rules.length];
    if (asking !== undefined) {
      asking.met = true;
      continue;
    }
    const weight = rules[rule]?.phrases[group]?.[field] ?? 0;
    const finding = findings[rule];
    const start = words[first]?.start;
    const end = words[last]?.end;
    if (weight === 0 || finding === undefined || start === undefined || end === undefined) continue;
    const key = rule + group * rules.length;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    // Plus 0, because a negative number truncated to 0 is -0, which JSON does not have.
    const thousandths = Math.trunc(inThousandths(weight) / 2 ** times) + 0;
    finding.thousandths += thousandths;
    finding.evidence.push({ field, start, end, group, points: thousandths / 1000 });
  }
}
