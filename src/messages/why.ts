/** The words of the popover that says why a paper has a topic. */
export const whyMessages = {
  heading: ({ topic }: { readonly topic: string }) => `Why ${topic}?`,
  loading: 'Loading…',
  score: ({ score, threshold }: { readonly score: string; readonly threshold: string }) =>
    `Score ${score} (threshold ${threshold})`,
  papersOn: ({ papers, topic }: { readonly papers: string; readonly topic: string }) =>
    `${papers} on ${topic}`,
  allRules: 'All rules for this topic',
  against: 'Evidence against',
  title: 'in the title',
  abstract: 'in the abstract',
};
