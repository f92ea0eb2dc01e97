import { countPapers } from '../../catalog/words';
import type { ReactNode } from 'react';
import { describeReadings } from '../../query/describeTerms';
import { without, wordsApart } from '../../query/rephrase';
import { describeView } from '../../view/describe';
import type { TopicNames } from '../../view/describe';
import { hasFilters, hasQuery } from '../../view/view';
import type { View } from '../../view/view';
import { waysOut } from '../../view/widen';
import { AddressLink } from '../address/AddressLink';
import { focusResults } from './passFocusOn';
import type { Results } from './useResults';
import './NoResults.css';

export interface NoResultsProps {
  readonly results: Results;
  readonly topics: TopicNames;
}

/** Of a pasted page no paper has many a word. */
const MOST_NAMED = 5;

/** An empty list: what was asked, and what would widen it, each with what it gives. */
export function NoResults({ results, topics }: NoResultsProps): ReactNode {
  const { view, list, countOf, countOutside, report } = results;
  const ways = waysOut(view, topics, countOf, list === null ? 'all papers' : 'the whole list');
  const outside = list === null ? 0 : countOutside();
  const terms = (report?.terms ?? []).filter((term) => term.reading !== 'ignored');
  const missing = terms.filter((term) => term.reading === 'missing').slice(0, MOST_NAMED);
  // Without one word that no paper has, others must be left that some paper has.
  const mended = missing.filter(({ typed }) => typed.startsWith('“') || missing.length < terms.length);
  return (
    <div className="no-results">
      <p className="no-results-asked">
        {list !== null && !hasQuery(view) && !hasFilters(view)
          ? 'Nothing of this list to show.'
          : `No paper matches ${describeView(view, topics, list)}.`}
      </p>
      {missing.length > 0 && terms.length > 1 && <p>{describeReadings(missing).join(' ')}</p>}
      <ul>
        {mended.map(({ typed }) => (
          <Rephrased key={typed} view={view} typed={typed} />
        ))}
        {ways.map((way) => (
          <li key={way.words}>
            <AddressLink change={{ view: way.view }} onClick={focusResults}>
              {way.words}
            </AddressLink>{' '}
            <span className="no-results-count">{countPapers(way.count)}</span>
          </li>
        ))}
        {outside > 0 && (
          <li>
            <AddressLink change={{ list: null }} onClick={focusResults}>
              Look outside the list
            </AddressLink>{' '}
            <span className="no-results-count">{countPapers(outside)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** What to ask in place of a word that no paper has: the words of a phrase apart, or the rest of the query. */
function Rephrased({ view, typed }: { readonly view: View; readonly typed: string }): ReactNode {
  const apart = wordsApart(view.query, typed);
  const rest = without(view.query, typed);
  if (apart === undefined && (rest === '' || rest === view.query)) return null;
  return (
    <li>
      <AddressLink change={{ view: { ...view, query: apart ?? rest } }} onClick={focusResults}>
        {apart === undefined ? `Search without ${typed}` : `Search for ${typed} without the quotes`}
      </AddressLink>
    </li>
  );
}
