import { foldedWords } from './fold';
import { findPhrases, phraseTree } from './phraseTree';
import type { PhraseNode } from './phraseTree';
import type { TopicRule } from './rule';
import type { Evidence, TopicAssignment } from './topic';

/** Tells what a paper is about from its clean title and abstract. */
export type Classifier = (title: string, abstract: string) => TopicAssignment[];

/** What was found of one rule so far. */
interface Finding {
  points: number;
  readonly evidence: Evidence[];
  readonly seen: Map<string, number>;
}

/**
 * Makes a classifier out of the rules of a topics file. Linear in the text. A topic is given when the
 * points of its phrases reach its threshold; topics come strongest first, then as the file lists them.
 *
 * A phrase found again in the same field is worth half as much each time: a word that is said ten times
 * is about as sure a sign as one said four times, and must not outvote all others.
 */
export function createClassifier(rules: readonly TopicRule[]): Classifier {
  const tree = phraseTree(rules);
  return (title, abstract) => {
    const findings = rules.map((): Finding => ({ points: 0, evidence: [], seen: new Map() }));
    readField(tree, rules, findings, 'title', title);
    readField(tree, rules, findings, 'abstract', abstract);
    return rules
      .flatMap((rule, at): TopicAssignment[] => {
        const finding = findings[at];
        if (finding === undefined || finding.points < rule.threshold) return [];
        return [
          { topic: rule.id, strength: strength(finding.points, rule.threshold), evidence: finding.evidence },
        ];
      })
      .toSorted((one, other) => other.strength - one.strength);
  };
}

function readField(
  tree: PhraseNode,
  rules: readonly TopicRule[],
  findings: readonly Finding[],
  field: Evidence['field'],
  text: string,
): void {
  const words = foldedWords(text);
  for (const hit of findPhrases(tree, words)) {
    const weight = rules[hit.rule]?.phrases[hit.group]?.[field] ?? 0;
    const finding = findings[hit.rule];
    const start = words[hit.first]?.start;
    const end = words[hit.last]?.end;
    if (weight === 0 || finding === undefined || start === undefined || end === undefined) continue;
    const key = `${field} ${hit.group}`;
    const times = finding.seen.get(key) ?? 0;
    finding.seen.set(key, times + 1);
    finding.points += weight / 2 ** times;
    finding.evidence.push({ field, start, end });
  }
}

/**
 * Points as a share: 0.5 just at the threshold, nearing 1 as they grow, never over 1. To three places: more
 * would say nothing, and every digit is sent to every reader.
 */
function strength(points: number, threshold: number): number {
  return Math.round((1000 * points) / (points + threshold)) / 1000;
}
