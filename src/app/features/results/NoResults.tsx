import type { ReactNode } from 'react';
import type { Answer } from '../../../corpus/source';
import { countPapers } from '../../../messages/count';
import { resultsMessages } from '../../../messages/results';
import { describeReadings } from '../../../query/describeTerms';
import { without, wordsApart } from '../../../query/rephrase';
import { describeView } from '../../../view/describe';
import type { TopicNames } from '../../../fields/facet';
import { hasFilters, hasQuery, type View } from '../../../view/view';
import { waysOut } from '../../../view/widen';
import { AddressLink } from '../../data/address/AddressLink';
import { focusResults } from '../../kit/moveFocusAfterRemoval';
import type { Results } from '../../data/useResults';
import './NoResults.css';

export interface NoResultsProps {
  readonly results: Results;
  readonly answer: Answer;
  readonly topics: TopicNames;
}

/** A pasted page has many words that no paper has. */
const MOST_NAMED = 5;

/** An empty list: what was searched for, and wider searches with their counts. */
export function NoResults({ results, answer, topics }: NoResultsProps): ReactNode {
  const { view, list } = results;
  const { countOf, countOutside, reading } = answer;
  const ways = waysOut(view, topics, countOf, list === null ? undefined : resultsMessages.wholeList);
  const outside = list === null ? 0 : countOutside();
  const terms = (reading?.terms ?? []).filter((term) => term.interpretation !== 'ignored');
  const missing = terms.filter((term) => term.interpretation === 'missing').slice(0, MOST_NAMED);
  // Without a word that no paper has, at least one word must be left that a paper has.
  const rephrasable = missing.filter(({ typed }) => typed.startsWith('“') || missing.length < terms.length);
  return (
    <div className="no-results">
      <p className="no-results-asked">
        {list !== null && !hasQuery(view) && !hasFilters(view)
          ? resultsMessages.emptyList
          : resultsMessages.noMatch({ view: describeView(view, topics, list) })}
      </p>
      {missing.length > 0 && terms.length > 1 && <p>{describeReadings(missing).join(' ')}</p>}
      <ul>
        {rephrasable.map(({ typed }) => (
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
              {resultsMessages.outsideList}
            </AddressLink>{' '}
            <span className="no-results-count">{countPapers(outside)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** A link that replaces a phrase by its words, or searches without a word that no paper has. */
function Rephrased({ view, typed }: { readonly view: View; readonly typed: string }): ReactNode {
  const apart = wordsApart(view.query, typed);
  const rest = without(view.query, typed);
  if (apart === undefined && (rest === '' || rest === view.query)) return null;
  return (
    <li>
      <AddressLink change={{ view: { ...view, query: apart ?? rest } }} onClick={focusResults}>
        {apart === undefined
          ? resultsMessages.searchWithout({ typed })
          : resultsMessages.searchUnquoted({ typed })}
      </AddressLink>
    </li>
  );
}
