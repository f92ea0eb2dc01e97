import type { TopicRule } from './rule';
import type { TopicAssignment } from './topic';
import { createWeigher, inThousandths, reaches } from './weigh';

/** Assigns topics to a paper by its clean title and abstract. */
export type Classifier = (title: string, abstract: string) => TopicAssignment[];

/**
 * Makes a classifier out of the rules of a topics file. A topic is given when the points of its phrases
 * reach its threshold and it has what its rule needs; topics come strongest first, then as the file lists them.
 *
 * @throws Error when a phrase is a broken pattern; `parseTopics` refuses a file that has one.
 */
export function createClassifier(rules: readonly TopicRule[]): Classifier {
  const weigh = createWeigher(rules);
  return (title, abstract) => {
    const weights = weigh(title, abstract);
    return rules
      .flatMap((rule, at): TopicAssignment[] => {
        const weight = weights[at];
        if (weight === undefined || !reaches(weight, rule)) return [];
        const { thousandths, evidence } = weight;
        return [{ topic: rule.id, strength: strength(thousandths, inThousandths(rule.threshold)), evidence }];
      })
      .toSorted((one, other) => other.strength - one.strength);
  };
}

/**
 * Points as a share: 0.5 at the threshold, approaching 1 as they grow. Three decimals, because every digit is sent to
 * every reader.
 */
function strength(points: number, threshold: number): number {
  return Math.round((1000 * points) / (points + threshold)) / 1000;
}
