import type { ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { resultsMessages } from '../../../messages/results';
import { describeReadings } from '../../../query/describeTerms';
import { insistOn, without } from '../../../query/rephrase';
import { Notice } from '../../kit/Notice';
import { EMPTY_VIEW, hasFilters, hasQuery, type View } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import type { Results } from '../../data/useResults';
import './ResultStrip.css';

interface ResultStripProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
  readonly activeFilters: ReactNode;
}

const NOTHING = { total: 0, withAllWords: 0 };

/**
 * The line above the list: active filters, how the query was interpreted, or example searches. It is never removed,
 * so that the list does not move.
 */
export function ResultStrip({ catalog, results, activeFilters }: ResultStripProps): ReactNode {
  const { view, answer, interpretation } = results;
  const { terms } = interpretation;
  const { total, withAllWords } = answer ?? NOTHING;
  const notes = [...describeReadings(terms)];
  const partial = total - withAllWords;
  if (partial > 0)
    notes.push(
      withAllWords === 0
        ? resultsMessages.onlyPartial
        : resultsMessages.wholeAndPartial({ whole: withAllWords, partial }),
    );
  const isNoted = total > 0 && notes.length > 0;
  const filtered = hasFilters(view);
  const corrected = terms.find((term) => term.interpretation === 'corrected')?.typed;
  return (
    <>
      {filtered && activeFilters}
      {isNoted && (
        <Notice action={corrected !== undefined && <UndoCorrection view={view} corrected={corrected} />}>
          {notes.join(' ')}
        </Notice>
      )}
      {!filtered && !isNoted && !hasQuery(view) && <ExampleSearches examples={catalog.examples} />}
      {!filtered && !isNoted && hasQuery(view) && <div className="result-strip-rest" />}
    </>
  );
}

interface UndoCorrectionProps {
  readonly view: View;
  /** The word as it was typed. */
  readonly corrected: string;
}

/** A link that undoes a spelling correction: it searches without the word, or for the word alone as it was typed. */
function UndoCorrection({ view, corrected }: UndoCorrectionProps): ReactNode {
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

/** Searches that find something, in one line: they explain the search better than a tour. */
function ExampleSearches({ examples }: { readonly examples: readonly string[] }): ReactNode {
  if (examples.length === 0) return null;
  return (
    <p className="example-searches">
      <span>{resultsMessages.try}</span>
      {examples.map((query) => (
        <AddressLink key={query} change={{ view: { ...EMPTY_VIEW, query } }}>
          {query}
        </AddressLink>
      ))}
    </p>
  );
}
