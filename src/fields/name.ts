import * as v from 'valibot';
import type { Field } from './field';

/** The names that a paper gives its own methods. */
export const name: Field = {
  light: { names: v.array(v.string()) },
  cited: { column: 'names', as: 'keyword', texts: ({ names }) => names },
};
