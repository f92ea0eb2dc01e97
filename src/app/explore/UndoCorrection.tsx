import type { ReactNode } from 'react';
import { resultsMessages } from '../../messages/results';
import { insistOn, without } from '../../query/rephrase';
import type { View } from '../../view/view';
import { AddressLink } from '../address/AddressLink';

export interface UndoCorrectionProps {
  readonly view: View;
  /** The word as it was typed. */
  readonly corrected: string;
}

/** A link that undoes a spelling correction: it searches without the word, or for the word alone as it was typed. */
export function UndoCorrection({ view, corrected }: UndoCorrectionProps): ReactNode {
  const rest = without(view.query, corrected);
  const query = rest === '' ? insistOn(view.query, corrected) : rest;
  return (
    <AddressLink change={{ view: { ...view, query } }}>
      {rest === ''
        ? resultsMessages.searchInstead({ word: corrected })
        : resultsMessages.searchWithout({ typed: `“${corrected}”` })}
    </AddressLink>
  );
}
