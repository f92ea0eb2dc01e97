/** Words that several pages share, and those of the first screen's buttons, so that it carries no page's table. */
export const commonMessages = {
  tryAgain: 'Try again',
  close: 'Close',
  copied: 'Copied',
  back: 'Back',
  backToPapers: 'Back to the papers',
  menu: 'Menu',
  theMenu: 'the menu',
  howToSearch: 'How to search',
  topicsAssigned: 'How topics are assigned',
  theHelp: 'help',
  theSettings: 'the settings',
  theShortcuts: 'the keyboard shortcuts',
  theExport: 'the export dialog',
  theShare: 'the share dialog',
  paperFailed: 'Couldn’t load this paper. Check your connection, then reload the page.',
  loadFailed: ({ what }: { readonly what: string }) => `Couldn’t load ${what}.`,
  loadFailedBecause: ({ what, why }: { readonly what: string; readonly why: string }) =>
    `Couldn’t load ${what}. ${why}`,
  missingFromFile: 'The site’s data is incomplete. Rebuild the site.',
};
