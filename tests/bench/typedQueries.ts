/** Queries as people type them into a paper explorer: names, topics, questions, slips, a title from memory. */
export const TYPED_QUERIES: readonly string[] = [
  'rl',
  'disco',
  'gpt-4',
  'rlhf reward hacking',
  'reinforcement learning',
  'offline policy optimization',
  'off-policy evaluation',
  'large language models for robotics',
  'diffusion models',
  'graph neural networks',
  'exploration in bandits',
  'multi-agent cooperation',
  'haptic rendering',
  'variational inference',
  'monte carlo tree search',
  'transfer learning medical images',
  'optimisation behaviour',
  'reinforcment laerning',
  'convolutonal network',
  'zero-shot text classification',
  'adversarial robustness certified',
  'data visualization of large graphs',
  'eye tracking in virtual reality',
  'bayesian optimization hyperparameters',
  'sample efficiency',
  'speech recognition low-resource',
  'what is the role of dopamine in reward prediction',
  'how do users trust automated vehicles',
  'the exploration exploitation trade-off in reinforcement learning with function approximation',
  'a survey of methods for explaining black box models',
];

/** What the search box holds after each keystroke of each query. */
export function keystrokes(): readonly string[] {
  return TYPED_QUERIES.flatMap((query) => Array.from(query, (_, letter) => query.slice(0, letter + 1)));
}
