import type { Field } from './field';

/** The abstract; the digest may have none. */
export const abstract: Field = {
  searches: 'abstract',
  cited: { column: 'abstract', texts: (paper) => [paper.abstract] },
};
