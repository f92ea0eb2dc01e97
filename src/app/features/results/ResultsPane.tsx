import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { countPapers } from '../../../messages/count';
import { resultsMessages } from '../../../messages/results';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { formatAddress } from '../../../view/address';
import { contentsPath } from '../../../view/contentsPath';
import { describeView } from '../../../view/describe';
import { hasFilters, hasQuery } from '../../../view/view';
import { useAddress } from '../../data/address/useAddress';
import { useRenderedRows } from '../../data/scroll/renderedRows';
import { ExportButton } from '../export/ExportButton';
import { lazyPart } from '../../kit/lazyPart';
import { libraryList } from '../../data/libraryList';
import { ShareButton } from '../share/ShareButton';
import { Announcer } from '../../kit/Announcer';
import { FilterSheet } from '../filters/FilterSheet';
import { NearPapers } from './NearPapers';
import { NoResults } from './NoResults';
import { ResultList } from './ResultList';
import { ResultShapes } from './ResultShapes';
import { ResultStrip } from './ResultStrip';
import { SortSelect } from './SortSelect';
import { ViewNotices } from './ViewNotices';
import type { Results } from '../../data/useResults';
import './ResultsPane.css';

const ListBanner = lazyPart(
  () => import('../lists/ListBanner').then((part) => part.ListBanner),
  () => <p role="alert">{resultsMessages.bannerFailed}</p>,
);

interface ResultsPaneProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  /** The open paper's ordinal. */
  readonly opened: number | undefined;
  /** True when the list is the main content of the page, and not the paper beside it. */
  readonly isMain: boolean;
}

/** The list with its count, its order, its filters and its notices. */
export function ResultsPane({ loaded, results, opened, isMain }: ResultsPaneProps): ReactNode {
  const { catalog } = loaded;
  const { view, list: inList, ordinals, near, interpretation, partedAt, waiting, stale } = results;
  const { address } = useAddress();
  const rows = useRenderedRows(formatAddress({ ...address, route: { kind: 'explore' } }));
  const Heading = isMain ? 'h1' : 'h2';
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  const count = countPapers(ordinals.length);
  const words = describeView(view, topics, inList);
  return (
    <section className="results" aria-label={resultsMessages.results} aria-busy={waiting || stale}>
      <div className="results-status">
        <Heading className="results-count" tabIndex={-1}>
          <span>{waiting ? resultsMessages.searching : count}</span>
          <span className="visually-hidden">{`: ${words}`}</span>
        </Heading>
        <FilterSheet catalog={catalog} results={results} />
        <div className="results-out">
          <ShareButton words={resultsMessages.share} iconOnly list={libraryList(results, loaded.papers)} />
          <ExportButton
            words={resultsMessages.export}
            iconOnly
            shortcut="e"
            papers={ordinals}
            title={words}
          />
        </div>
        <SortSelect view={view} />
      </div>
      <Announcer message={waiting || stale ? '' : `${count}: ${words}`} />
      <ViewNotices loaded={loaded} />
      {inList !== null && (
        <Suspense fallback={<div className="results-banner-room" />}>
          <ListBanner list={inList} ordinalById={loaded.ordinalById} />
        </Suspense>
      )}
      {/* Example searches are for the whole collection, and may find nothing in a list. */}
      {(inList === null || hasQuery(view) || hasFilters(view)) && (
        <ResultStrip catalog={catalog} results={results} />
      )}
      {list()}
    </section>
  );

  function list(): ReactNode {
    if (waiting) return <ResultShapes />;
    if (catalog.papers.length === 0)
      return <p className="results-empty">{resultsMessages.emptyCollection}</p>;
    if (ordinals.length === 0) return <NoResults results={results} topics={topics} />;
    return (
      <>
        <ResultList
          loaded={loaded}
          ordinals={ordinals}
          interpretation={interpretation}
          partedAt={partedAt}
          opened={opened}
          grownTo={rows}
          contents={contentsPath(view, inList)}
        />
        <NearPapers loaded={loaded} ordinals={near} opened={opened} />
      </>
    );
  }
}
