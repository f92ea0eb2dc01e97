/** The button that adds a paper to the list, and the bar of the list. */
export const listMessages = {
  add: 'Add to list',
  inList: 'In list',
  addPaper: ({ title }: { readonly title: string }) => `Add to list: ${title}`,
  yourList: 'Your list',
  count: ({ count }: { readonly count: number }) => `${count} in list`,
  emptied: 'List emptied',
  failed: 'Reload to review or share.',
};
