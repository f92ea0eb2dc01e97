import { Code, Database, ExternalLink, Globe, Video, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import type { LinkKind, PaperLink } from '../../../model/paper';
import { commonMessages } from '../../../messages/common';
import { linkMessages } from '../../../messages/links';
import { paperMessages } from '../../../messages/paper';
import { topicPath } from '../../../view/routes';
import { TopicDot } from '../../kit/TopicDot';
import { lazyPart } from '../../kit/lazyPart';
import { PopoverButton } from '../../kit/PopoverButton';
import './PaperFacts.css';

interface PaperFactsProps {
  readonly paper: CatalogPaper;
  readonly source: PaperSource;
}

const WhyPopover = lazyPart(
  () => import('./WhyPopover').then((part) => part.WhyPopover),
  () => <span role="status">{commonMessages.loadFailed({ what: paperMessages.theReasons })}</span>,
);

const KINDS: Readonly<Record<LinkKind, { readonly icon: LucideIcon; readonly words: string }>> = {
  code: { icon: Code, words: linkMessages.code },
  project: { icon: Globe, words: linkMessages.project },
  video: { icon: Video, words: linkMessages.video },
  data: { icon: Database, words: linkMessages.data },
  other: { icon: ExternalLink, words: paperMessages.link },
};

/** The line under a title: topics that open their reasons, external links, names that the paper introduces. */
export function PaperFacts({ paper, source }: PaperFactsProps): ReactNode {
  const topics = paper.topics.flatMap((id) => source.about.topics.find((topic) => topic.id === id) ?? []);
  const base = useHref('/');
  if (topics.length + paper.links.length + paper.names.length === 0) return null;
  return (
    <ul className="paper-facts">
      {topics.map((topic) => (
        <li key={topic.id}>
          <PopoverButton
            className="topic-chip"
            popoverTarget={`why-${topic.id}`}
            opens={<WhyPopover source={source} paper={paper} topic={topic} />}
          >
            <TopicDot color={topic.color} />
            <span>{topic.name}</span>
          </PopoverButton>
          <noscript>
            <TopicDot color={topic.color} /> <a href={base + topicPath(topic.id).slice(1)}>{topic.name}</a>
          </noscript>
        </li>
      ))}
      {paper.links.map((link) => (
        <li key={link.url}>
          <ExternalLinkItem link={link} />
        </li>
      ))}
      {paper.names.length > 0 && (
        <li className="paper-names">{paperMessages.introduces({ names: paper.names.join(', ') })}</li>
      )}
    </ul>
  );
}

function ExternalLinkItem({ link: { url, kind } }: { readonly link: PaperLink }): ReactNode {
  const { icon: Icon, words } = KINDS[kind];
  return (
    <>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <a href={url} rel="noreferrer" title={url}>
        {words}
      </a>
    </>
  );
}
