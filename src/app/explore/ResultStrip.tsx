import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { describeReadings } from '../../query/describeTerms';
import { Notice } from '../../ui/Notice';
import { hasFilters, hasQuery } from '../../view/view';
import { ActiveFilters } from './ActiveFilters';
import { ExampleSearches } from './ExampleSearches';
import { UndoCorrection } from './UndoCorrection';
import type { Results } from './useResults';
import './ResultStrip.css';

interface ResultStripProps {
  readonly catalog: Catalog;
  readonly results: Results;
}

/**
 * One line over the list that is always there, so that the list does not move when it has something to
 * say: the active filters, how the query was read, or searches to try.
 */
export function ResultStrip({ catalog, results }: ResultStripProps): ReactNode {
  const { view, ordinals, report, withAllWords } = results;
  const terms = report?.terms ?? [];
  const readings = [...describeReadings(terms)];
  const some = ordinals.length - withAllWords;
  if (some > 0 && withAllWords > 0) readings.push(`${withAllWords} with all words, ${some} with some.`);
  if (some > 0 && withAllWords === 0) readings.push('No paper here has all the words.');
  const reading = ordinals.length > 0 && readings.length > 0;
  const filtered = hasFilters(view);
  const corrected = terms.find((term) => term.reading === 'corrected')?.typed;
  return (
    <>
      {filtered && <ActiveFilters catalog={catalog} results={results} />}
      {reading && (
        <Notice action={corrected !== undefined && <UndoCorrection view={view} corrected={corrected} />}>
          {readings.join(' ')}
        </Notice>
      )}
      {!filtered && !reading && !hasQuery(view) && <ExampleSearches examples={catalog.examples} />}
      {!filtered && !reading && hasQuery(view) && <div className="result-strip-rest" />}
    </>
  );
}
