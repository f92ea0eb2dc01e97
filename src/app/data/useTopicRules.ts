import { useEffect } from 'react';
import type { Catalog, TopicRuleFacts } from '../../catalog/catalog';
import { useTopicRulesStore } from '../../store/topicRulesStore';

/** The rules of all topics: loading, ready, or failed with a message and a retry. */
export type TopicRulesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly rules: readonly TopicRuleFacts[] }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/** One file has the rules of all topics. */
const FILE = 0;

/** The rules of the catalog's topics. Fetches them unless they are loaded. */
export function useTopicRules(catalog: Catalog): TopicRulesState {
  const state = useTopicRulesStore((store) => store.parts.get(FILE));
  const request = useTopicRulesStore((store) => store.request);
  useEffect(() => {
    if (state === undefined) void request(catalog, FILE);
  }, [catalog, request, state]);

  if (state === undefined || state.kind === 'loading') return { kind: 'loading' };
  if (state.kind === 'failed') return { ...state, retry: () => void request(catalog, FILE) };
  return state;
}
