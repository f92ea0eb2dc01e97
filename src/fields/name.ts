import { isTexts, type Field } from './field';

/** The names that a paper gives its own methods. */
export const name: Field = {
  isSound: ({ names }) => isTexts(names),
  cited: { column: 'names', as: 'keyword', texts: ({ names }) => names },
};
