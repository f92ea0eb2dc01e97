import { memo, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { resultsMessages } from '../../messages/results';
import type { PaperSource } from '../../corpus/source';
import type { CatalogPaper } from '../../catalog/catalog';
import { formatAddress } from '../../view/address';
import { describeView } from '../../view/describe';
import { hasFilters, hasQuery, isLibraryView } from '../../view/view';
import { nameDigests } from '../../catalog/words';
import type { Route } from '../../view/routes';
import { useAddress } from '../data/address/useAddress';
import { useLibraryAhead } from '../data/useLibraryAhead';
import { MenuButton } from './menu/MenuButton';
import { useScrollRestoration } from '../data/scroll/useScrollRestoration';
import { FrontPage, PrintedView, Reader, UnknownPaper } from './parts';
import { ExportButton } from './actions/ExportButton';
import { libraryList } from '../data/libraryList';
import { ShareButton } from './actions/ShareButton';
import { AfterHydrationOnly } from '../kit/AfterHydrationOnly';
import { FilterPanel } from '../features/filters/FilterPanel';
import { Frame } from './Frame';
import { ListOfResults } from './ListOfResults';
import { HelpButton } from '../features/help/HelpButton';
import { SearchBox } from '../features/search/SearchBox';
import { openedPaper } from '../data/openedPaper';
import { LoadingResults } from '../features/results/ResultShapes';
import { usePreloadedChunks } from './usePreloadedChunks';
import { useRowFocus } from '../features/results/useRowFocus';
import { allOf, useResults, type Results } from '../data/useResults';
// Prerendered pages need these styles before the front page's chunk is loaded.
import '../features/results/FrontPage.css';

interface ExplorerProps {
  /** Undefined while the catalog loads. The search box works already, and keeps its focus. */
  readonly source: PaperSource | undefined;
  readonly route: Extract<Route, { readonly kind: 'explore' | 'paper' }>;
}

/** The title is not set in the frame of a key, because the browser takes a millisecond for it. */
const TITLE_AFTER_MS = 100;

/** Filters, results and the open paper, side by side or one at a time. */
export const Explorer = memo(function Explorer({ source, route }: ExplorerProps): ReactNode {
  const { address } = useAddress();
  const results = useResults(source, address.view, address.list);
  const searchInput = useRef<HTMLInputElement>(null);
  const interacted = usePreloadedChunks();
  useLibraryAhead(isLibraryView(address.view), interacted);
  useRowFocus(route);
  useScrollRestoration(
    formatAddress({ ...address, route: { kind: 'explore' } }),
    route.kind === 'paper' ? route.slug : undefined,
    source !== undefined && !results.waiting && !results.stale && results.asked === address.view,
  );

  const isList = route.kind === 'explore';
  const opened = route.kind === 'paper' ? openedPaper(source, route.slug) : undefined;
  const listed = formatAddress({ ...address, view: results.asked, route: { kind: 'explore' } });
  const papers = allOf(results.answer);
  const words = listTitle(source, results);
  const title = pageTitle(source, results, opened, words);
  useEffect(() => {
    const timer = setTimeout(() => (document.title = title), TITLE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [title]);

  return (
    <>
      <Frame
        open={isList ? 'list' : 'paper'}
        search={<SearchBox input={searchInput} help={<HelpButton />} />}
        actions={
          <>
            {isList && <ShareButton words={resultsMessages.share} list={libraryList(results.view, papers)} />}
            {source && (
              <ExportButton
                words={isList ? resultsMessages.export : resultsMessages.exportList}
                shortcut="e"
                papers={papers}
                title={words}
              />
            )}
          </>
        }
        menu={<MenuButton subject={{ papers, title: words, isPaper: false }} />}
        filters={
          source && (
            <AfterHydrationOnly isPrerendered={isList}>
              <FilterPanel catalog={source.about} results={results} />
            </AfterHydrationOnly>
          )
        }
        results={
          source === undefined ? (
            <LoadingResults isMain={isList} />
          ) : (
            <AfterHydrationOnly isPrerendered={isList} instead={<LoadingResults isMain={isList} />}>
              <ListOfResults
                source={source}
                results={results}
                listed={listed}
                words={words}
                opened={opened}
                isMain={isList}
              />
            </AfterHydrationOnly>
          )
        }
        reader={source && reader(source)}
      />
      {source && interacted && (
        <Suspense fallback={null}>
          <PrintedView source={source} results={results} opened={opened} />
        </Suspense>
      )}
    </>
  );

  function reader(ready: PaperSource): ReactNode {
    // A visit that starts with a search shows the list first. The front page beside it can load later.
    if (route.kind === 'explore' && hasQuery(results.view) && !interacted) return null;
    return (
      <Suspense fallback={null}>
        {route.kind === 'explore' ? (
          <FrontPage catalog={ready.about} view={results.view} isOfList={results.list !== null} />
        ) : opened === undefined ? (
          <UnknownPaper slug={route.slug} />
        ) : (
          <Reader source={ready} results={results} paper={opened} />
        )}
      </Suspense>
    );
  }
});

function pageTitle(
  source: PaperSource | undefined,
  results: Results,
  opened: CatalogPaper | undefined,
  words: string,
): string {
  const { view, list } = results;
  const isFront = list === null && !hasQuery(view) && !hasFilters(view);
  const whole = isFront && source !== undefined ? nameDigests(source.about.digests) : '';
  return resultsMessages.pageTitle({
    title: opened?.title.text ?? (whole || words),
  });
}

function listTitle(source: PaperSource | undefined, { view, list }: Pick<Results, 'view' | 'list'>): string {
  return describeView(view, new Map(source?.about.topics.map((topic) => [topic.id, topic])), list);
}
