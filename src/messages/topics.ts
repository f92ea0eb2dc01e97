/** The words of the page of topics. */
export const topicsMessages = {
  title: 'Topics',
  loading: 'Loading topics…',
  none: 'This collection has no topics. To add topics, list them in topics.yaml and rebuild the site. Search finds papers without topics.',
  lead: 'Topics are assigned by keyword rules, not by a model. ',
  leadSelect: 'Select a topic on any paper to see which words counted. ',
  seeOnMap: 'See them on the map',
  sizes: 'Papers per topic',
  sizesKey: 'Solid: papers with only this topic. Light: papers with other topics too.',
  size: ({
    topic,
    papers,
    alone,
  }: {
    readonly topic: string;
    readonly papers: string;
    readonly alone: string;
  }) => `${topic}: ${papers}, ${alone} with only this topic`,
  overlap: 'Topic overlap',
  overlapKey:
    'Papers with both topics. Bold: all papers of the topic. Stronger tint: a larger share of the smaller topic.',
  topic: 'Topic',
  both: ({ one, other }: { readonly one: string; readonly other: string }) => `${one} and ${other}`,
  cell: ({ topics, papers }: { readonly topics: string; readonly papers: string }) => `${topics}: ${papers}`,
  noPapers: 'no papers',
  oftenWith: 'Often with',
  papersUnit: 'papers',
  papers: 'Papers',
  allOn: ({ papers, topic }: { readonly papers: string; readonly topic: string }) =>
    `All ${papers} on ${topic}`,
  rules: 'Rules',
  showRules: ({ topic }: { readonly topic: string }) => `Show the rules for ${topic}`,
  loadingRules: 'Loading rules…',
  theRules: 'the rules',
  noRules: 'This topic has no rules.',
  threshold: ({ points }: { readonly points: string }) => `A paper needs ${points}. `,
  patterns:
    'Each repeat of a group in the same field counts half as much as the one before. In a phrase, {either} matches either word, {optional} is optional, {prefix} matches every word that begins with it, and {gap} skips a few words.',
  needs: 'A paper must also contain one of:',
  words: 'Words',
  inTitle: 'Title',
  inAbstract: 'Abstract',
  rulesFile: 'The rules are in topics.yaml. Rebuild the site to apply a change.',
  countsAgainst: 'counts against the topic',
  countsNothing: 'counts nothing, and shorter phrases inside it do not count either',
};
