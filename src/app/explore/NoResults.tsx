import type { ReactNode } from 'react';
import { describeView } from '../../view/describe';
import type { TopicNames } from '../../view/describe';
import { waysOut } from '../../view/widen';
import { AddressLink } from '../address/AddressLink';
import { countPapers } from '../words';
import type { Results } from './useResults';
import './NoResults.css';

interface NoResultsProps {
  readonly results: Results;
  readonly topics: TopicNames;
}

/** An empty list: what was asked, and what would widen it, each with what it gives. */
export function NoResults({ results, topics }: NoResultsProps): ReactNode {
  const { view, countOf } = results;
  const ways = waysOut(view, topics, countOf);
  return (
    <div className="no-results">
      <p className="no-results-asked">No paper matches {describeView(view, topics)}.</p>
      <ul>
        {ways.map((way) => (
          <li key={way.words}>
            <AddressLink change={{ view: way.view }}>{way.words}</AddressLink>{' '}
            <span className="no-results-count">{countPapers(way.count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
