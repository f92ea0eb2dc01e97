import type { CatalogPaper, CatalogTopic } from '../../../../catalog/catalog';
import { slugOf } from '../../../../catalog/slugOf';
import type { TopicId } from '../../../../topics/topic';
import type { PaperSuggestion } from '../../../../corpus/source';
import { withoutTopic } from './withoutTopic';

/** An option under the search box: one line, and what selecting it does. */
export type Option = {
  /** The id of its element. It is the same for the same option. */
  readonly id: string;
  readonly text: string;
} & (
  | { readonly kind: 'name'; readonly slug: string; readonly title: string }
  | { readonly kind: 'title'; readonly slug: string }
  /** `query` stays in the box when the topic becomes a filter. */
  | { readonly kind: 'topic'; readonly topic: TopicId; readonly color: string; readonly query: string }
  | { readonly kind: 'recent' }
);

const MOST = { name: 2, topic: 2, title: 3, all: 6, recent: 5 } as const;

interface Offer {
  readonly query: string;
  readonly suggestions: readonly PaperSuggestion[];
  readonly topics: readonly CatalogTopic[];
  /** The papers of the opened list. Options must match one of them. Null when no list is open. */
  readonly scope: readonly CatalogPaper[] | null;
  /** Topics that are filters already. */
  readonly taken: readonly TopicId[];
}

/** The options for a query: names of methods, topics and titles, at most six. */
export function optionsFor({ query, suggestions, topics, scope, taken }: Offer): readonly Option[] {
  const names: Option[] = [];
  const titles: Option[] = [];
  const named = new Set<CatalogPaper>();
  const within = scope && new Set(scope);
  for (const suggestion of suggestions) {
    const { paper } = suggestion;
    if (within?.has(paper) === false) continue;
    const id = `search-${suggestion.kind}-${paper.id}`;
    const slug = slugOf(paper);
    if (suggestion.kind === 'name') {
      const text = suggestion.name;
      if (named.has(paper) || names.length === MOST.name) continue;
      named.add(paper);
      names.push({ kind: 'name', id, text, slug, title: withoutName(paper.title.text, text) });
    } else {
      titles.push({ kind: 'title', id, text: paper.title.text, slug });
    }
  }
  const listed = scope && new Set(scope.flatMap(({ topics: own }) => own));
  const offered = topics.flatMap((topic, place): Option[] => {
    if (taken.includes(topic.id) || listed?.has(topic.id) === false) return [];
    const rest = withoutTopic(query, topic.name);
    if (rest === undefined) return [];
    const { id, name, color } = topic;
    return [{ kind: 'topic', id: `search-topic-${place}`, text: name, topic: id, color, query: rest }];
  });
  const short = [...names, ...offered.slice(0, MOST.topic)];
  const others = titles.filter((title) => !names.some((name) => slugOfOption(name) === slugOfOption(title)));
  return [...short, ...others.slice(0, Math.min(MOST.title, MOST.all - short.length))];
}

/** The newest searches as options. */
export function recentOptions(searches: readonly string[]): readonly Option[] {
  return searches
    .slice(0, MOST.recent)
    .map((text, place) => ({ kind: 'recent', id: `search-recent-${place}`, text }));
}

function slugOfOption(option: Option): string | undefined {
  return option.kind === 'name' || option.kind === 'title' ? option.slug : undefined;
}

/** The title without the name that is shown before it: "DisCO", then "Reinforcing …". */
function withoutName(title: string, name: string): string {
  return title.startsWith(`${name}: `) ? title.slice(name.length + 2) : title;
}
