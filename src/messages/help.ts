/** The words of the help page and of the help at the search box. */
export const helpMessages = {
  title: 'How to search',
  all: 'All about searching',
  needsScript: 'Search and the examples below need JavaScript.',
  lead: 'Results update as you type. Select an example to try it.',
  syntax: 'Search syntax',
  automatic: 'Automatic matching',
  commands: 'Save, share and print',
  keys: 'Keyboard shortcuts',
  privacy: 'Privacy',
  privacyText:
    'Searches stay on your device. This browser stores your last eight searches and suggests them in the empty search box, where you can clear them. Your library and your list are stored in this browser too. A link to your list has its papers after the {hash}, which browsers do not send to a server. No link has your library.',

  words: 'Papers with all words come first, best match on top. The last word may be unfinished.',
  phrase: 'Exact phrase',
  exclude: 'Excludes papers with the word or phrase. Write NOT in capitals.',
  field: 'Searches only titles or only abstracts.',
  topic: 'Papers on a topic. Put a name of several words in quotes.',
  has: 'Papers with a link to code, a project page or a video.',
  library:
    'Searches your library: is:saved, is:unread, is:reading, is:read, is:noted; tag:friday finds a tag of yours, note:ann a word in your notes.',
  either: 'PPO or DPO, together with preference. Write OR in capitals between the two words.',
  group: 'Parentheses group words for OR, a minus or a field.',

  forms: 'Word forms',
  formsDo: 'Plurals and tenses match each other: reward, rewards, rewarded.',
  spelling: 'Spelling',
  spellingDo: 'British and American spelling match each other, with or without accents.',
  hyphens: 'Hyphens',
  hyphensDo: 'off-policy, off policy and offpolicy match each other.',
  formulas: 'Greek and formulas',
  formulasDo: 'Type Greek letters by name and powers with ^: epsilon, dH^5.',
  acronyms: 'Acronyms',
  acronymsDo:
    'Acronyms match their long form as the papers spell it out: RLHF finds papers that only have the long form, and the results say so.',
  typos: 'Typos',
  typosDo: 'A word that no paper has is replaced by the closest one, and the results say so.',

  save: 'Save',
  saveDo:
    'Adds the paper to your library, in this browser only. An open paper has a reading status, tags and a note. “Library” in the menu lists all of it and makes a backup.',
  add: '+',
  addDo: 'Adds the paper to your list. The bar at the bottom names, orders, shares or exports the list.',
  share: 'Share',
  shareDo: 'A link to what you see or to your list. Others can search in a shared list and add it to theirs.',
  export: 'Export',
  exportDo: ({ formats }: { readonly formats: readonly string[] }) =>
    `The papers with abstracts, as ${formats.slice(0, -1).join(', ')} or ${formats.at(-1) ?? ''}.`,
  print: 'Print',
  printDo:
    'The browser’s print command makes a numbered list of the results, or one page of a paper. “Print list…” in the menu has options.',
  display: 'Display',
  displayDo: 'Theme, contrast, text size, line length and list density: in the menu and on an open paper.',
  cite: 'Cite',
  citeDo: 'A citation to paste, or one paper in any export format.',
};
