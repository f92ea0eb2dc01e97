import { countPapers, digestTitle } from '../../catalog/words';
import type { ReactNode } from 'react';
import type { Catalog, CatalogTopic } from '../../catalog/catalog';
import { TopicDot } from '../../ui/TopicDot';
import { topicPath } from '../../view/routes';
import { countFilters, EMPTY_VIEW, hasFilters, hasQuery } from '../../view/view';
import type { View } from '../../view/view';
import { AddressLink } from '../address/AddressLink';
import { TopicFront } from './TopicFront';

export interface FrontPageProps {
  readonly catalog: Catalog;
  readonly view: View;
  /** True when only a hand-picked list is shown. */
  readonly isOfList: boolean;
}

/** The title page of the catalog, where a paper will be read: whose digests, how many papers, on what. */
export function FrontPage({ catalog, view, isOfList }: FrontPageProps): ReactNode {
  // Beside a search the filters tell its numbers; these, of the whole catalog, would contradict them.
  const untouched = !isOfList && !hasQuery(view) && !hasFilters(view);
  const topic = isOfList ? undefined : onlyTopic(catalog, view);
  if (topic !== undefined) {
    return (
      <section className="front-page" aria-label="About this topic">
        <TopicFront topic={topic} />
      </section>
    );
  }
  return (
    <section className="front-page" aria-label="About this catalog">
      {catalog.digests.map(({ id, byline, date, papers }) => (
        <div key={id} className="front-page-digest">
          <h2>{digestTitle(id)}</h2>
          <p>{[countPapers(papers), byline && `by ${byline}`, date].filter(Boolean).join(' · ')}</p>
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
                    change={{ view: { ...EMPTY_VIEW, topics: [id] }, list: null }}
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
              How topics are given
            </AddressLink>
          </p>
        </div>
      )}
      <p className="front-page-note needs-script">
        Everything here runs on your device: what you search is sent nowhere. Press <kbd>/</kbd> to search,{' '}
        <kbd>↓</kbd> to walk the list, <kbd>Enter</kbd> to read.{' '}
        <AddressLink change={{ route: { kind: 'help' }, fragment: '' }}>All about searching</AddressLink>
      </p>
    </section>
  );
}

/** The topic that a view asks for, when it asks for nothing else. */
function onlyTopic({ topics }: Catalog, view: View): CatalogTopic | undefined {
  const [id, another] = view.topics;
  const isAlone = another === undefined && countFilters(view) === 1 && !hasQuery(view);
  return isAlone ? topics.find((topic) => topic.id === id) : undefined;
}
