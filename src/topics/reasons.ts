import type { TopicRule } from './rule';
import type { Evidence } from './topic';

/** A phrase group with matches in a paper: all its matches and their points. */
export interface Reason {
  /** The group's index in the rule, and its name. */
  readonly group: number;
  readonly name: string;
  readonly points: number;
  /** In the order of the paper. */
  readonly evidence: readonly Evidence[];
}

/** Why a paper has a topic, for display. */
export interface Reasons {
  /** Strongest first. */
  readonly speaking: readonly Reason[];
  /** Evidence against the topic that was outweighed; strongest first. */
  readonly against: readonly Reason[];
  /** The sum of all. */
  readonly points: number;
  /** The threshold. */
  readonly needed: number;
}

/** The evidence of an assignment by group, separated into for and against. */
export function reasonsOf(
  evidence: readonly Evidence[],
  { phrases, threshold }: Pick<TopicRule, 'phrases' | 'threshold'>,
): Reasons {
  // By weight and not by points, because the tenth match of a phrase may have no points left.
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

/** Points have three decimals, but floating-point sums may have more. */
function sumOf(evidence: readonly Evidence[]): number {
  return Math.round(evidence.reduce((sum, { points }) => sum + points * 1000, 0)) / 1000;
}
