/** The words of the palette, whose name and commands are in `keys.ts`. */
export const paletteMessages = {
  results: 'Results',
  recent: 'Recent searches',
  topics: 'Topics',
  papers: 'Papers',
  commands: 'Commands',
  goTo: ({ page }: { readonly page: string }) => `Go to ${page}`,
  searchFor: ({ text }: { readonly text: string }) => `Search for “${text}”`,
  select: 'select',
  open: 'open',
  inTab: 'in a new tab',
};
