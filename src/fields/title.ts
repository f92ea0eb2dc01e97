import type { Field } from './field';

/** The title, always there. */
export const title: Field = {
  searches: 'title',
  cited: { column: 'title', texts: (paper) => [paper.title] },
};
