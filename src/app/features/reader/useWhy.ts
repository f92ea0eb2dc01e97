import type { CatalogPassage, CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { commonMessages } from '../../../messages/common';
import { reasonsOf, type Reasons } from '../../../topics/reasons';
import type { TopicId } from '../../../topics/topic';
import { useFetched } from '../../data/useFetched';

/** Why a paper has a topic: loading, ready, or failed with a message and a retry. */
export type WhyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly reasons: Reasons; readonly abstract: CatalogPassage }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/** The reasons for a topic of a paper, from the abstract, the details and the rules. */
export function useWhy(source: PaperSource, paper: CatalogPaper, topic: TopicId): WhyState {
  const abstract = useFetched(source.abstracts, paper.id);
  const details = useFetched(source.details, paper.id);
  const rules = useFetched(source.rules, 'all');

  const failures = [abstract, details, rules].filter((state) => state.kind === 'failed');
  const retry = (): void => failures.forEach((failure) => failure.retry());
  if (failures[0] !== undefined) return { kind: 'failed', message: failures[0].message, retry };
  if (abstract.kind !== 'ready' || details.kind !== 'ready' || rules.kind !== 'ready')
    return { kind: 'loading' };
  const assignment = details.value.topics.find((assigned) => assigned.topic === topic);
  const rule = rules.value.find(({ id }) => id === topic);
  if (assignment === undefined || rule === undefined)
    return { kind: 'failed', message: commonMessages.missingFromFile, retry };
  return {
    kind: 'ready',
    reasons: reasonsOf(assignment.evidence, rule),
    abstract: abstract.value,
  };
}
