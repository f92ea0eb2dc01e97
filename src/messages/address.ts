import { andMore } from './count';

interface Asked {
  /** The value in the link. */
  readonly asked: string;
}

interface Order {
  readonly order: 'relevance' | 'digest' | 'title';
}

const SORTED = {
  relevance: 'Sorted by relevance.',
  digest: 'Shown in original order.',
  title: 'Sorted by title.',
};

/** What a link asks for and does not get. */
export const addressMessages = {
  noName: ({ param, noun }: Record<'param' | 'noun', string>) =>
    `“${param}” in the link has no ${noun} name and was ignored.`,
  unknownMatch: ({ asked, match }: Asked & { readonly match: string }) =>
    `Unknown value “match=${asked}” in the link was ignored. Showing papers that match ${match} of the topics.`,
  unknownFilter: ({ param, asked }: Record<'param' | 'asked', string>) =>
    `Unknown filter “${param}=${asked}” in the link was ignored.`,
  unknownOrder: ({ asked, order }: Asked & Order) =>
    `Unknown order “${asked}” in the link was ignored. ${SORTED[order]}`,
  repeated: ({ param, used, ignored }: Record<'param' | 'used' | 'ignored', string>) =>
    `The link gives “${param}” more than once. Using “${used}”, not “${ignored}”.`,
  includedAndExcluded: ({ noun, name }: Record<'noun' | 'name', string>) =>
    `The link both includes and excludes the ${noun} “${name}”. It is excluded.`,
  relevanceWithoutSearch: `The link sorts by relevance but has no search. ${SORTED.digest}`,
  notPapers: ({ first, more }: { readonly first: string; readonly more: number }) =>
    more === 0
      ? `“${first}” in the link’s list is not a paper and was ignored.`
      : `“${first}” and ${more.toLocaleString('en')} more in the link’s list are not papers and were ignored.`,
  repeatedPapers: 'The link’s list repeats some papers. Each is shown once.',
  tooManyPapers: ({ count, most }: { readonly count: number; readonly most: number }) =>
    `The link’s list has ${count.toLocaleString('en')} papers. The first ${most} are shown.`,
  longListName: 'The name of the link’s list is too long and was cut.',
  emptyList: 'The link’s list has no papers. All papers are shown.',
  unknownTopic: ({ topic }: { readonly topic: string }) =>
    `Unknown topic “${topic}” in the link was ignored.`,
  unknownTopics: ({ topics, more }: { readonly topics: readonly string[]; readonly more: number }) => {
    const names = topics.map((topic) => `“${topic}”`).join(', ');
    return `Unknown topics in the link were ignored: ${names}${more === 0 ? '' : ` ${andMore(more)}`}.`;
  },
};
