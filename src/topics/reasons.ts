import type { TopicRule } from './rule';
import type { Evidence } from './topic';

/** A phrase group that found something in a paper: all that it found, and what that was worth. */
export interface Reason {
  /** The group's place in the rule, and its name. */
  readonly group: number;
  readonly name: string;
  readonly points: number;
  /** In the order of the paper. */
  readonly evidence: readonly Evidence[];
}

/** Why a paper has a topic, fit to be read. */
export interface Reasons {
  /** Strongest first. */
  readonly speaking: readonly Reason[];
  /** What speaks against the topic and was outweighed; strongest first. */
  readonly against: readonly Reason[];
  /** The sum of all. */
  readonly points: number;
  /** How many points are enough. */
  readonly needed: number;
}

/** The evidence of an assignment by the groups that found it, parted into what speaks for and against. */
export function reasonsOf(
  evidence: readonly Evidence[],
  { phrases, threshold }: Pick<TopicRule, 'phrases' | 'threshold'>,
): Reasons {
  // By the weight and not by the points: a sign found for the tenth time may be worth nothing any more.
  const isAgainst = ({ group, field, points }: Evidence): boolean => (phrases[group]?.[field] ?? points) < 0;
  const reasons = (found: readonly Evidence[]): Reason[] =>
    phrases
      .map(({ name }, group): Reason => {
        const own = found.filter((one) => one.group === group);
        return { group, name, points: sumOf(own), evidence: own };
      })
      .filter((reason) => reason.evidence.length > 0)
      .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  return {
    speaking: reasons(evidence.filter((one) => !isAgainst(one))),
    against: reasons(evidence.filter(isAgainst)),
    points: sumOf(evidence),
    needed: threshold,
  };
}

/** Points have three places; sums of them as the machine adds may have more. */
function sumOf(evidence: readonly Evidence[]): number {
  return Math.round(evidence.reduce((sum, { points }) => sum + points * 1000, 0)) / 1000;
}
