interface Clipped {
  /** As typed, cut where it is long. */
  readonly name: string;
}

/** The first values that papers have. */
interface Known {
  readonly names: readonly string[];
  readonly more: boolean;
}

/** What is odd in a query beside a certain collection. */
export const engineHintMessages = {
  unknownValue: ({ noun, name, instead }: Clipped & { readonly noun: string; readonly instead: string }) =>
    `Unknown ${noun} “${name}” is ignored. ${instead}`,
  similarValue: ({ key, id }: { readonly key: string; readonly id: string }) => `Did you mean ${key}:${id}?`,
  knownValues: ({ heading, names, more }: Known & { readonly heading: string }) =>
    names.length === 0
      ? `This collection has no ${heading.toLowerCase()}.`
      : `${heading}: ${names.join(', ')}${more ? ' and others' : ''}.`,
  unknownTag: ({ tag, names, more }: Known & { readonly tag: string }) =>
    `No paper has the tag #${tag}. ${
      names.length === 0
        ? 'You have no tags yet.'
        : `Your tags: ${names.join(', ')}${more ? ' and others' : ''}.`
    }`,
  nothingToSearch: ({ name }: Clipped) => `“${name}” has no word to search for. All papers are shown.`,
  tooManyParts: ({ most }: { readonly most: number }) =>
    `Only the first ${most} parts of a query with operators are used.`,
  pastedText: 'This query is long, so quotation marks and minus signs in it are ignored.',
  searchingAbstracts: 'Searching the abstracts…',
  missingAbstracts:
    'Couldn’t load some abstracts. The titles and the other abstracts were searched. Change the search to try again.',
};

/** Why the search engine does not work. */
export const engineFailureMessages = {
  stopped: ({ reason }: { readonly reason: string }) => `The search engine stopped: ${reason}`,
  damagedIndex: 'The search index is damaged. Reload the page.',
  otherFile: 'The file is not a search index. Rebuild the site.',
  otherFormat: ({ found, read }: { readonly found: string; readonly read: number }) =>
    `The search index has format ${found}, but this page reads format ${read}. Reload the page. If that does not help, rebuild the site.`,
  incompleteIndex: 'The search index is incomplete. Rebuild the site.',
  indexNotFetched: 'Couldn’t load the search index. Check your connection and reload the page.',
  indexRefused: ({ status, url }: { readonly status: number; readonly url: string }) =>
    `Couldn’t load the search index: the server answered ${status} for ${url}. Reload the page.`,
};
