import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { TopicDot } from '../../ui/TopicDot';
import { EMPTY_VIEW } from '../../view/view';
import { AddressLink } from '../address/AddressLink';
import { countPapers } from '../words';
import './FrontPage.css';

/** The title page of the catalog, where a paper will be read: whose digests, how many papers, on what. */
export function FrontPage({ catalog }: { readonly catalog: Catalog }): ReactNode {
  return (
    <section className="front-page" aria-label="About this catalog">
      {catalog.digests.map(({ id, byline, date, papers }) => (
        <div key={id} className="front-page-digest">
          <h2>{digestTitle(id)}</h2>
          <p>{[countPapers(papers), byline && `by ${byline}`, date].filter(Boolean).join(' · ')}</p>
        </div>
      ))}
      {catalog.topics.length > 0 && (
        <dl className="front-page-topics">
          {catalog.topics.map(({ id, name, definition, color, papers }) => (
            <div key={id}>
              <dt>
                <TopicDot color={color} />
                <AddressLink change={{ view: { ...EMPTY_VIEW, topics: [id] } }}>{name}</AddressLink>
                <span className="front-page-count">{papers}</span>
              </dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="front-page-note">
        Everything here runs on your device: what you search is sent nowhere. Press <kbd>/</kbd> to search,{' '}
        <kbd>↓</kbd> to walk the list, <kbd>Enter</kbd> to read.
      </p>
    </section>
  );
}

/** A file's name as a title: "hugging-face-papers" reads "Hugging face papers". */
function digestTitle(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
