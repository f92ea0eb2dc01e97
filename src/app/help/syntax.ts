/** A way to ask: queries that show it, and what it does. */
export interface SyntaxRow {
  readonly examples: readonly string[];
  readonly does: string;
}

/** Something the search sees to without being asked. */
export interface HabitRow {
  readonly name: string;
  readonly does: string;
  /** A query that shows it. */
  readonly example?: string;
}

/** All that can be typed, in the order a person needs it. Every example finds a paper of the digest in `data/`. */
export const SYNTAX: readonly SyntaxRow[] = [
  {
    examples: ['mirror descent'],
    does: 'Papers with all the words first, best on top. The last word may be unfinished.',
  },
  { examples: ['"reward model"'], does: 'Exactly these words in a row, none of them unfinished.' },
  {
    examples: ['reward -safety', 'reward NOT safety', 'policy -"language model"'],
    does: 'Leaves out papers that have the word or the phrase. NOT stands in capitals.',
  },
  { examples: ['title:bandits', 'abstract:robot'], does: 'Looks in titles or in abstracts alone.' },
  {
    examples: ['topic:safety', 'topic:"offline rl"'],
    does: 'Papers on a topic. A name of several words goes in quotes.',
  },
  {
    examples: ['has:code', 'has:project', 'has:video'],
    does: 'Papers with a link to code, a project page or a video.',
  },
  {
    examples: ['reward is:unread', 'learning -is:read'],
    does: 'What your own library says: is:saved, is:unread, is:reading, is:read, is:noted; tag:friday for a tag of yours, note:ann for a word of a note.',
  },
  {
    examples: ['PPO OR DPO preference'],
    does: 'PPO or DPO, together with preference. OR stands in capitals and joins its two neighbours.',
  },
  {
    examples: ['title:(offline OR online) policy', 'learning -(robot OR vehicle)'],
    does: 'Parentheses hold words together, for OR, a minus or a field.',
  },
];

/** What needs no sign at all. */
export const HABITS: readonly HabitRow[] = [
  { name: 'Forms of a word', does: 'Plurals and tenses are one word: reward, rewards, rewarded.' },
  { name: 'Spelling', does: 'British or American, with accents or without.', example: 'optimisation' },
  { name: 'Hyphens', does: 'off-policy, off policy and offpolicy are one.', example: 'offpolicy' },
  {
    name: 'Greek and formulas',
    does: 'Type letters by name and powers as you can: epsilon, dH^5.',
    example: 'dH^5',
  },
  {
    name: 'Acronyms',
    does: 'Read as the papers themselves spell them out: RLHF finds a paper that only has the long form, and the list says so.',
    example: 'RLHF',
  },
  {
    name: 'Slips',
    does: 'A word that no paper has is read as the nearest one, and the list says so.',
    example: 'rewrd',
  },
];

/** What can be done with papers, by the word on the button. */
export const ACTS: readonly { readonly name: string; readonly does: string }[] = [
  {
    name: 'Save',
    does: 'Keeps the paper in your library, in this browser alone. Beside a paper you mark how far you are, give tags and write a note; “Your library” in the menu has it all, and backs it up.',
  },
  {
    name: '+',
    does: 'Picks the paper. The bar at the foot has your picks: name, order, share or export them.',
  },
  {
    name: 'Share',
    does: 'The link of exactly what you see, or of your picks. Who opens a list of picks can search in it and add it to theirs.',
  },
  {
    name: 'Export',
    does: 'The papers, abstracts included, as BibTeX, RIS, CSL-JSON, CSV, Markdown or JSON.',
  },
  {
    name: 'Print',
    does: 'The browser’s own Print makes a numbered list of what is shown, or one page of a paper; “Print the list…” in the menu has choices.',
  },
  {
    name: 'Reading',
    does: 'Theme, contrast, size of the type, length of the lines, density of the list: in the menu, and beside a paper.',
  },
  { name: 'Cite', does: 'One line to paste, or one paper in any of these formats.' },
];
