import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import type { QueryTerm } from '../../search/report';
import { Notice } from '../../ui/Notice';
import type { TopicNames } from '../../view/describe';
import { hasFilters } from '../../view/view';
import { ActiveFilters } from './ActiveFilters';
import { ExampleSearches } from './ExampleSearches';
import type { Results } from './useResults';

interface ResultStripProps {
  readonly catalog: Catalog;
  readonly results: Results;
  readonly topics: TopicNames;
}

/**
 * One line over the list that is always there, so that the list does not move when it has something to
 * say: the active filters, how the query was read, or searches to try.
 */
export function ResultStrip({ catalog, results, topics }: ResultStripProps): ReactNode {
  const { view, ordinals, report, withAllWords } = results;
  const readings = (report?.terms ?? []).map(termNotice).filter((words) => words !== '');
  const some = ordinals.length - withAllWords;
  if (some > 0 && withAllWords > 0) readings.push(`${withAllWords} with all words, ${some} with some.`);
  const reading = ordinals.length > 0 && readings.length > 0;
  const filtered = hasFilters(view);
  return (
    <>
      {filtered && <ActiveFilters view={view} topics={topics} />}
      {reading && <Notice>{readings.join(' ')}</Notice>}
      {!filtered && !reading && <ExampleSearches examples={catalog.examples} />}
    </>
  );
}

/** How a word was read when that is not what was typed; '' when it is. */
function termNotice({ typed, reading, words }: QueryTerm): string {
  switch (reading) {
    case 'corrected':
      return `No paper has “${typed}”. Showing the nearest word, “${words[0] ?? ''}”.`;
    case 'missing':
      return `No paper has “${typed}”.`;
    case 'exact':
    case 'prefix':
    case 'ignored':
      return '';
  }
}
