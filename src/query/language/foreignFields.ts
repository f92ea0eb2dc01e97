/** Field names of other search engines that no collection here has, by what a message calls them. */
const NOUNS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['authors', 'author authors au by inauthor writer editor'],
    ['years', 'year years yr published before after since until'],
    ['dates', 'date dates day month'],
    ['venues', 'venue venues conference conf journal journals jr booktitle publisher source in'],
    ['DOIs', 'doi'],
    ['paper numbers', 'arxiv id pmid isbn issn'],
    ['keywords', 'keyword keywords kw mesh'],
    ['categories', 'category categories cat subject field'],
    ['document types', 'type filetype format'],
    ['addresses to search', 'url link site domain'],
    ['languages', 'lang language'],
    ['affiliations', 'affiliation institution university'],
    ['citations', 'citations cited citedby cites'],
    ['volumes or pages', 'volume issue page pages'],
    ['full texts', 'text body fulltext full'],
  ].flatMap(([noun = '', names = '']) => names.split(' ').map((name) => [name, noun])),
);

/** No title and no line of an e-mail begins with these, so a space may follow their colon. */
const NEVER_A_HEADING = /^(?:authors?|year|venue|journal|doi|keywords?)$/;

/**
 * The plural that messages use for a field of another search engine; undefined for any other word. `spaced`: white
 * space follows the colon.
 */
export function foreignField(name: string, spaced: boolean): string | undefined {
  const lower = name.toLowerCase();
  if (spaced && !NEVER_A_HEADING.test(lower)) return undefined;
  return Object.hasOwn(NOUNS, lower) ? NOUNS[lower] : undefined;
}
