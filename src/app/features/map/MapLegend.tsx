import type { ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { commonMessages } from '../../../messages/common';
import { mapMessages } from '../../../messages/map';
import { TopicDot } from '../../kit/TopicDot';
import { facetControl } from '../../../view/facetControl';
import { filterValues } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import type { Results } from '../../data/useResults';
import type { MapParts } from './mapParts';
import type { MapScene } from './mapScene';

interface MapLegendProps {
  readonly catalog: CatalogFacts;
  readonly scene: MapScene;
  readonly results: Results;
  readonly parts: MapParts;
}

/** The colours of the topics. Each topic is the filter that the list has too. */
export function MapLegend({ catalog, scene, results, parts }: MapLegendProps): ReactNode {
  const { view, counts } = results;
  const { topics } = catalog;
  const withoutTopic = scene.topicOf.filter((topic) => topic >= topics.length).length;
  if (topics.length === 0) return <p className="map-legend-note">{mapMessages.noTopics}</p>;
  return (
    <section className="filter-panel map-legend" aria-label={mapMessages.topics}>
      <div className="filter-heading">
        <h2>{mapMessages.topics}</h2>
        {filterValues(view, 'topic').length > 1 && <parts.MatchSwitch results={results} />}
      </div>
      <ul>
        {topics.map(({ id, name, color }) => (
          <li key={id} className="facet">
            <parts.Toggle name={name} control={facetControl(view, counts, 'topic', id)}>
              <TopicDot color={color} />
            </parts.Toggle>
          </li>
        ))}
      </ul>
      {withoutTopic > 0 && (
        <p className="map-legend-note map-legend-none">
          <TopicDot color="currentColor" />
          <span>{mapMessages.noTopic}</span>
          <span>{withoutTopic.toLocaleString('en')}</span>
        </p>
      )}
      <p className="map-legend-note">
        <AddressLink change={{ route: { kind: 'topics' }, fragment: '' }}>
          {commonMessages.topicsAssigned}
        </AddressLink>
      </p>
    </section>
  );
}
