import { fieldMessages } from '../messages/fields';
import { linkMessages, linkNounMessages } from '../messages/links';
import type { LinkKind } from '../model/paper';
import { wordsIn } from './facet';
import type { Field } from './field';

/** The kinds of link that can be filtered by, in the order that pages and addresses list them. */
const KINDS = ['code', 'project', 'video'] as const satisfies readonly LinkKind[];

/** Labels of links in a file. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = { ...linkMessages, other: 'Link' };

/** What a paper links to. */
export const link: Field = {
  facets: [
    {
      ...fieldMessages.link,
      key: 'has',
      combine: 'all',
      values: KINDS,
      valuesOf: ({ links }) => KINDS.filter((kind) => links.some((one) => one.kind === kind)),
      label: wordsIn(linkMessages),
      name: wordsIn(linkNounMessages),
      chip: fieldMessages.link.phrase,
    },
  ],
  cited: {
    column: 'links',
    as: 'note',
    texts: ({ links }) => links.map(({ kind, url }) => `${LINK_WORDS[kind]}: ${url}`),
  },
};
