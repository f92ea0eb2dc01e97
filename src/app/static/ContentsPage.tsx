import { countPapers, digestTitle } from '../../catalog/words';
import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { PassageText } from '../../ui/PassageText';
import { formatPath, topicPath } from '../../view/routes';

interface ContentsPageProps {
  readonly catalog: Catalog;
  /** Undefined for all papers. */
  readonly topic: string | undefined;
  /** The site's, with a slash at both ends. */
  readonly base: string;
}

/**
 * Every title of the catalog or of a topic, in the order of the digests: the way to each paper where there is no
 * JavaScript, and for whatever follows links. It runs no script itself.
 */
export function ContentsPage({ catalog, topic, base }: ContentsPageProps): ReactNode {
  const href = (path: string): string => base + path.slice(1);
  const known = catalog.topics.find(({ id }) => id === topic);
  const papers = catalog.papers.filter(({ topics }) => known === undefined || topics.includes(known.id));
  return (
    <main className="contents-page">
      <nav aria-label="Back">
        <a href={href(known === undefined ? '/' : topicPath(known.id))}>Back to the papers</a>
      </nav>
      <h1>{known === undefined ? 'All papers' : `All papers on ${known.name}`}</h1>
      <p>
        {`${countPapers(papers.length)} of ${catalog.digests.map(({ id }) => digestTitle(id)).join(', ')}`}
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
