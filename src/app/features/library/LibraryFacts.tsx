import type { ReactNode } from 'react';
import type { LibraryEntry } from '../../../library/entry';
import { matchesFilter, LIBRARY_FILTER_NAMES, LIBRARY_FILTERS } from '../../../library/libraryFilters';
import { libraryPageMessages } from '../../../messages/libraryPage';
import { EMPTY_VIEW, type Filters } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';

/** Most tags to list. */
const MOST_TAGS = 60;

interface Fact {
  readonly words: string;
  readonly papers: number;
  readonly filters: Filters;
}

/** The numbers of papers by state and tag, each with a link to the papers as a list. */
export function LibraryFacts({ entries }: { readonly entries: readonly LibraryEntry[] }): ReactNode {
  const facts: Fact[] = LIBRARY_FILTERS.filter((state) => state !== 'unread').map((state) => ({
    words: LIBRARY_FILTER_NAMES[state],
    papers: entries.filter((entry) => matchesFilter(entry, state)).length,
    filters: { is: [state] },
  }));
  const tags = new Map<string, number>();
  for (const entry of entries) for (const tag of entry.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  const usedMost = [...tags].toSorted((one, other) => other[1] - one[1]).slice(0, MOST_TAGS);
  for (const [tag, papers] of usedMost) {
    facts.push({ words: libraryPageMessages.tag({ tag }), papers, filters: { tag: [tag] } });
  }
  return (
    <nav aria-label={libraryPageMessages.lists}>
      <ul className="saved-facts">
        {facts
          .filter(({ papers }) => papers > 0)
          .map(({ words, papers, filters }) => (
            <li key={words}>
              <AddressLink
                change={{
                  route: { kind: 'explore' },
                  view: { ...EMPTY_VIEW, filters },
                  list: null,
                  fragment: '',
                }}
              >
                {words}
              </AddressLink>{' '}
              <span className="saved-count">{papers}</span>
            </li>
          ))}
      </ul>
    </nav>
  );
}
