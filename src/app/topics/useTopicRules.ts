import { useEffect } from 'react';
import type { Catalog, TopicRuleFacts } from '../../catalog/catalog';
import { useTopicRulesStore } from '../../store/topicRulesStore';

/** The rules of all topics: on their way, here, or failed with a message and a way to try again. */
export type TopicRulesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly rules: readonly TopicRuleFacts[] }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/** All topics' rules are in one file. */
const FILE = 0;

/**
 * The rules of the catalog's topics, fetched when they are not here yet.
 * @param wanted false to leave them where they are. Default: true.
 */
export function useTopicRules(catalog: Catalog, wanted = true): TopicRulesState {
  const state = useTopicRulesStore((store) => store.parts.get(FILE));
  const request = useTopicRulesStore((store) => store.request);
  useEffect(() => {
    if (wanted && state === undefined) void request(catalog, FILE);
  }, [catalog, request, state, wanted]);

  if (state === undefined || state.kind === 'loading') return { kind: 'loading' };
  if (state.kind === 'failed') return { ...state, retry: () => void request(catalog, FILE) };
  return state;
}
