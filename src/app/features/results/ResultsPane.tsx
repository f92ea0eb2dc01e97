import { Suspense, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { countPapers } from '../../../messages/count';
import { resultsMessages } from '../../../messages/results';
import type { PaperSource } from '../../../corpus/source';
import { contentsPath } from '../../../view/contentsPath';
import { hasFilters, hasQuery } from '../../../view/view';
import { useRenderedRows } from '../../data/scroll/renderedRows';
import { Announcer } from '../../kit/Announcer';
import { lazyPart } from '../../kit/lazyPart';
import { NearPapers } from './NearPapers';
import { ResultList } from './ResultList';
import { ResultShapes } from './ResultShapes';
import { ResultStrip } from './ResultStrip';
import { SortSelect } from './SortSelect';
import type { RowParts } from './ResultRow';
import type { Results } from '../../data/useResults';
import './ResultsPane.css';

/** In a chunk of its own, because most visits find something. */
export const NoResults = lazyPart(
  () => import('./NoResults').then((part) => part.NoResults),
  () => null,
);

interface ResultsPaneProps {
  readonly source: PaperSource;
  readonly results: Results;
  /** The address of the list on screen. */
  readonly listed: string;
  readonly opened: CatalogPaper | undefined;
  /** True when the list is the main content of the page, and not the paper beside it. */
  readonly isMain: boolean;
  /** The description of the view. */
  readonly words: string;
  /** What other features add to each row. */
  readonly rowParts: RowParts;
  /** Opens the filters, where they are not beside the list. */
  readonly filterSheet: ReactNode;
  /** What can be done with the whole list. */
  readonly tools: ReactNode;
  /** Problems of the address, the search and the library. */
  readonly notices: ReactNode;
  /** The name and origin of an opened list. */
  readonly banner: ReactNode;
  readonly activeFilters: ReactNode;
}

/** The list with its count, its order, its filters and its notices. */
export function ResultsPane(props: ResultsPaneProps): ReactNode {
  const { source, results, listed, opened, isMain, words, rowParts } = props;
  const { filterSheet, tools, notices, banner, activeFilters } = props;
  const { about: catalog } = source;
  const { view, list: inList, answer, interpretation, stale } = results;
  const waiting = answer === undefined;
  const rows = useRenderedRows(listed);
  const Heading = isMain ? 'h1' : 'h2';
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  const count = countPapers(answer?.total ?? 0);
  return (
    <section className="results" aria-label={resultsMessages.results} aria-busy={waiting || stale}>
      <div className="results-status">
        <Heading className="results-count" tabIndex={-1}>
          <span>{waiting ? resultsMessages.searching : count}</span>
          <span className="visually-hidden">{`: ${words}`}</span>
        </Heading>
        {filterSheet}
        <div className="results-out">{tools}</div>
        <SortSelect view={view} isList={inList !== null} />
      </div>
      <Announcer message={waiting || stale ? '' : `${count}: ${words}`} />
      {notices}
      {banner}
      {/* Example searches are for the whole collection, and may find nothing in a list. */}
      {(inList === null || hasQuery(view) || hasFilters(view)) && (
        <ResultStrip catalog={catalog} results={results} activeFilters={activeFilters} />
      )}
      {list()}
    </section>
  );

  function list(): ReactNode {
    if (answer === undefined) return <ResultShapes />;
    if (catalog.papers === 0) return <p className="results-empty">{resultsMessages.emptyCollection}</p>;
    if (answer.total === 0) {
      return (
        <Suspense fallback={null}>
          <NoResults results={results} answer={answer} topics={topics} />
        </Suspense>
      );
    }
    return (
      <>
        <ResultList
          source={source}
          answer={answer}
          interpretation={interpretation}
          opened={opened}
          rowParts={rowParts}
          grownTo={rows}
          contents={contentsPath(view, inList)}
        />
        <NearPapers source={source} papers={answer.near} opened={opened} rowParts={rowParts} />
      </>
    );
  }
}
