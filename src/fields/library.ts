import { LIBRARY_FILTERS, matchesFilter, tagsOf } from '../library/libraryFilters';
import { canonicalTag } from '../library/tags';
import { fieldMessages } from '../messages/fields';
import { libraryStateMessages, otherStateMessages, stateNameMessages } from '../messages/library';
import { wordsIn, type Facet } from './facet';
import type { Field } from './field';

const NOT_IN_LIBRARY: readonly string[] = ['unread'];
const NO_TAGS: readonly string[] = [];
const otherPapers = wordsIn(otherStateMessages);

const state: Facet = {
  ...fieldMessages.state,
  key: 'is',
  combine: 'all',
  values: LIBRARY_FILTERS,
  ofLibrary: true,
  valuesOf: (_, entry) =>
    entry === undefined ? NOT_IN_LIBRARY : LIBRARY_FILTERS.filter((one) => matchesFilter(entry, one)),
  label: wordsIn(stateNameMessages),
  name: wordsIn(libraryStateMessages),
  phrase: ({ name }) => name,
  without: ({ value }) => fieldMessages.state.without({ name: otherPapers(value) }),
};

const tag: Facet = {
  ...fieldMessages.tag,
  key: 'tag',
  combine: 'all',
  values: ({ library }) => tagsOf(library),
  most: 20,
  ofLibrary: true,
  canonical: canonicalTag,
  valuesOf: (_, entry) => entry?.tags ?? NO_TAGS,
  label: (value) => `#${value}`,
};

/** What the user stores about a paper. Queries can search the notes as well. */
export const library: Field = { facets: [state, tag], keys: ['note'] };
