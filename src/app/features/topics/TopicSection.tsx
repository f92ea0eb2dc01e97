import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { CatalogPaper, CatalogTopic } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { slugOf } from '../../../catalog/slugOf';
import { countPapers } from '../../../messages/count';
import { topicsMessages } from '../../../messages/topics';
import { PassageText } from '../../passage/PassageText';
import { TopicDot } from '../../kit/TopicDot';
import type { Companion } from '../../../view/topicPairs';
import { EMPTY_VIEW } from '../../../view/view';
import { topicPath } from '../../../view/routes';
import { AddressLink } from '../../data/address/AddressLink';
import { sectionId, toPapersWith } from '../../data/topicLinks';
import { TopicOverlap } from './TopicOverlap';
import { TopicRules } from './TopicRules';
import './TopicSection.css';

interface TopicSectionProps {
  readonly source: PaperSource;
  readonly topic: CatalogTopic;
  /** Those that have it, in the order of the digests. */
  readonly papers: readonly CatalogPaper[];
  readonly companions: readonly Companion[];
}

/** How many papers a section lists; a link leads to all. */
const LISTED = 10;

/** One topic: definition, frequent companions, papers and rules. */
export function TopicSection({ source, topic, papers: having, companions }: TopicSectionProps): ReactNode {
  const { id, name, definition, color, papers } = topic;
  const [open, setOpen] = useState(false);
  const headingId = useId();
  const rules = useRef<HTMLDetailsElement>(null);
  // In a prerendered page the user may have opened them before hydration.
  useEffect(() => setOpen(rules.current?.open === true), []);
  return (
    <section className="topic-section" id={sectionId(id)} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId} tabIndex={-1}>
          <TopicDot color={color} />
          <span>{name}</span>
        </h2>
        {papers === 0 ? (
          <span className="topic-section-count">{topicsMessages.noPapers}</span>
        ) : (
          <AddressLink className="topic-section-count" change={toPapersWith(id)} page={topicPath(id)}>
            {countPapers(papers)}
          </AddressLink>
        )}
      </header>
      <p className="topic-section-definition">{definition}</p>
      {companions.length > 0 && (
        <>
          <h3>{topicsMessages.oftenWith}</h3>
          <ul className="topic-section-companions">
            {companions.map((companion) => {
              const other = source.about.topics[companion.place];
              return (
                other && (
                  <li key={other.id}>
                    <TopicDot color={other.color} />
                    <AddressLink change={toPapersWith(id, other.id)}>
                      <span>{other.name}</span>
                      <TopicOverlap topic={topic} other={other} together={companion.papers} />
                    </AddressLink>
                    <span>{companion.papers}</span>
                    <span className="visually-hidden">{topicsMessages.papersUnit}</span>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
      {having.length > 0 && (
        <>
          <h3>{topicsMessages.papers}</h3>
          <TopicPapers topic={topic} papers={having} />
        </>
      )}
      <h3>{topicsMessages.rules}</h3>
      <details ref={rules} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{topicsMessages.showRules({ topic: name })}</summary>
        {open && <TopicRules source={source} topic={id} />}
      </details>
    </section>
  );
}

function TopicPapers({ topic, papers }: Pick<TopicSectionProps, 'topic' | 'papers'>): ReactNode {
  const view = { ...EMPTY_VIEW, filters: { topic: [topic.id] } };
  return (
    <div>
      <ul className="topic-section-papers">
        {papers.slice(0, LISTED).map((paper) => (
          <li key={paper.id}>
            <AddressLink change={{ route: { kind: 'paper', slug: slugOf(paper) }, view, fragment: '' }}>
              <PassageText passage={paper.title} links={false} />
            </AddressLink>
          </li>
        ))}
      </ul>
      {papers.length > LISTED && (
        <p className="topic-section-all">
          <AddressLink change={toPapersWith(topic.id)} page={topicPath(topic.id)}>
            {topicsMessages.allOn({ papers: countPapers(papers.length), topic: topic.name })}
          </AddressLink>
        </p>
      )}
    </div>
  );
}
