/** Why a file of the collection could not be loaded, and what to do. */
export const dataMessages = {
  noCatalog: 'This page does not name its data. Rebuild the site.',
  otherFormat: ({ found }: { readonly found: string }) =>
    `The data has format ${found}, which this page cannot read. Reload the page.`,
  damaged: ({ where }: { readonly where: string }) =>
    `The data is damaged at “${where}”. Try again. If that does not help, rebuild the site.`,
  unreachable: 'Check your connection and try again.',
  refused: ({ status }: { readonly status: number }) =>
    `The server answered with status ${status}. The site may have been updated: try again, or reload the page.`,
  incomplete: 'The file is incomplete. Try again.',
  engineNotFetched: 'Couldn’t load the search engine. Check your connection and reload the page.',
};
