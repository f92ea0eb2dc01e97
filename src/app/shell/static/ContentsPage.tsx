import type { ReactNode } from 'react';
import type { Catalog } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { digestTitle } from '../../../catalog/words';
import { commonMessages } from '../../../messages/common';
import { contentsMessages } from '../../../messages/contents';
import { PassageText } from '../../passage/PassageText';
import { formatPath, topicPath } from '../../../view/routes';

interface ContentsPageProps {
  readonly catalog: Catalog;
  /** Undefined for all papers. */
  readonly topic: string | undefined;
  /** The site's base, with a slash at both ends. */
  readonly base: string;
}

/**
 * Every title of the collection or of a topic, in the order of the digests, for browsers without JavaScript and for
 * crawlers. The page runs no script.
 */
export function ContentsPage({ catalog, topic, base }: ContentsPageProps): ReactNode {
  const href = (path: string): string => base + path.slice(1);
  const known = catalog.topics.find(({ id }) => id === topic);
  const papers = catalog.papers.filter(({ topics }) => known === undefined || topics.includes(known.id));
  return (
    <main className="contents-page">
      <nav aria-label={commonMessages.back}>
        <a href={href(known === undefined ? '/' : topicPath(known.id))}>{commonMessages.backToPapers}</a>
      </nav>
      <h1>
        {known === undefined
          ? contentsMessages.allPapers
          : contentsMessages.allPapersOn({ topic: known.name })}
      </h1>
      <p>
        {contentsMessages.papersFrom({
          papers: papers.length,
          digests: catalog.digests.map(({ id }) => digestTitle(id)).join(', '),
        })}
      </p>
      <ol>
        {papers.map((paper) => (
          <li key={paper.id}>
            <a href={href(formatPath({ kind: 'paper', slug: slugOf(paper) }))}>
              <PassageText passage={paper.title} links={false} />
            </a>
          </li>
        ))}
      </ol>
    </main>
  );
}

/** The page for an unknown path, shown only without scripts, because the app may know the path. */
export function NowherePage({ base }: Pick<ContentsPageProps, 'base'>): ReactNode {
  return (
    <noscript>
      <main className="contents-page">
        <h1>{contentsMessages.notFound}</h1>
        <p>{contentsMessages.nothingHere}</p>
        <p>
          <a href={base}>{contentsMessages.explore}</a>,{' '}
          <a href={`${base}all/`}>{contentsMessages.allTitles}</a>,{' '}
          <a href={`${base}topics/`}>{contentsMessages.topics}</a>
        </p>
      </main>
    </noscript>
  );
}
