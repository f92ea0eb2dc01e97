import { digestTitle } from '../../../catalog/words';
import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';
import type { CatalogFacts } from '../../../corpus/source';
import { commonMessages } from '../../../messages/common';
import { countPapers } from '../../../messages/count';
import { frontMessages } from '../../../messages/front';
import { Sentence } from '../../kit/Sentence';
import { TopicDot } from '../../kit/TopicDot';
import { topicPath } from '../../../view/routes';
import { countFilters, EMPTY_VIEW, filterValues, hasFilters, hasQuery, type View } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import { TopicFront } from './TopicFront';

export interface FrontPageProps {
  readonly catalog: CatalogFacts;
  readonly view: View;
  /** True when the list of a link is open. */
  readonly isOfList: boolean;
}

/** What the collection is: its digests, how many papers, their topics. It is shown in place of an open paper. */
export function FrontPage({ catalog, view, isOfList }: FrontPageProps): ReactNode {
  // The numbers of the whole collection would contradict those that the filters show beside a search.
  const untouched = !isOfList && !hasQuery(view) && !hasFilters(view);
  const topic = isOfList ? undefined : onlyTopic(catalog, view);
  if (topic !== undefined) {
    return (
      <section className="front-page" aria-label={frontMessages.aboutTopic}>
        <TopicFront topic={topic} />
      </section>
    );
  }
  return (
    <section className="front-page" aria-label={frontMessages.aboutCollection}>
      {catalog.digests.map(({ id, byline, date, papers }) => (
        <div key={id} className="front-page-digest">
          <h2>{digestTitle(id)}</h2>
          <p>
            {[countPapers(papers), byline && frontMessages.by({ name: byline }), date]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ))}
      {untouched && catalog.topics.length > 0 && (
        <div>
          <dl className="front-page-topics">
            {catalog.topics.map(({ id, name, definition, color, papers }) => (
              <div key={id}>
                <dt>
                  <TopicDot color={color} />
                  <AddressLink
                    change={{ view: { ...EMPTY_VIEW, filters: { topic: [id] } }, list: null }}
                    page={topicPath(id)}
                  >
                    {name}
                  </AddressLink>
                  <span className="front-page-count">{papers}</span>
                </dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
          <p className="front-page-note">
            <AddressLink change={{ route: { kind: 'topics' }, fragment: '' }}>
              {commonMessages.topicsAssigned}
            </AddressLink>
          </p>
        </div>
      )}
      <p className="front-page-note needs-script">
        <Sentence
          text={frontMessages.keys}
          parts={{ slash: <kbd>/</kbd>, down: <kbd>↓</kbd>, enter: <kbd>Enter</kbd> }}
        />{' '}
        <AddressLink change={{ route: { kind: 'help' }, fragment: '' }}>
          {frontMessages.searchHelp}
        </AddressLink>
      </p>
    </section>
  );
}

/** The topic of a view that filters by one topic and nothing else. */
function onlyTopic({ topics }: CatalogFacts, view: View): CatalogTopic | undefined {
  const [id, another] = filterValues(view, 'topic');
  const isAlone = another === undefined && countFilters(view) === 1 && !hasQuery(view);
  return isAlone ? topics.find((topic) => topic.id === id) : undefined;
}
