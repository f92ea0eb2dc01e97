import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { TopicDot } from '../../ui/TopicDot';
import { topicControl } from '../../view/facetControl';
import { AddressLink } from '../address/AddressLink';
import { FacetToggle } from '../explore/FacetToggle';
import { MatchSwitch } from '../explore/MatchSwitch';
import type { Results } from '../explore/useResults';
import type { MapGround } from './mapScene';

interface MapLegendProps {
  readonly catalog: Catalog;
  readonly ground: MapGround;
  readonly results: Results;
}

/** What the colours mean. A press on a topic lights its papers: it is the filter of the list. */
export function MapLegend({ catalog, ground, results }: MapLegendProps): ReactNode {
  const { view, counts } = results;
  const { topics } = catalog;
  const without = ground.topicOf.filter((topic) => topic >= topics.length).length;
  if (topics.length === 0)
    return <p className="map-legend-note">This catalog has no topics: all dots are grey.</p>;
  return (
    <section className="filter-panel map-legend" aria-label="Topics">
      <div className="filter-heading">
        <h2>Topics</h2>
        {view.topics.length > 1 && <MatchSwitch results={results} />}
      </div>
      <ul>
        {topics.map(({ id, name, color }) => (
          <li key={id} className="facet">
            <FacetToggle name={name} control={topicControl(view, counts, id, 'included')}>
              <TopicDot color={color} />
            </FacetToggle>
          </li>
        ))}
      </ul>
      {without > 0 && (
        <p className="map-legend-note map-legend-none">
          <TopicDot color="currentColor" />
          No topic<span>{without.toLocaleString('en')}</span>
        </p>
      )}
      <p className="map-legend-note">
        <AddressLink change={{ route: { kind: 'topics' }, fragment: '' }}>How topics are given</AddressLink>
      </p>
    </section>
  );
}
