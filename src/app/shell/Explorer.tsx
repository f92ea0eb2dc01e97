import { memo, Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { resultsMessages } from '../../messages/results';
import { NO_CATALOG } from '../../store/catalogStore';
import type { LoadedCatalog } from '../../store/catalogStore';
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
import { useResults } from '../data/useResults';
import type { Results } from '../data/useResults';
// Prerendered pages need these styles before the front page's chunk is loaded.
import '../features/results/FrontPage.css';

interface ExplorerProps {
  /** Undefined while the catalog loads. The search box works already, and keeps its focus. */
  readonly loaded: LoadedCatalog | undefined;
  readonly route: Extract<Route, { readonly kind: 'explore' | 'paper' }>;
}

/** The title is not set in the frame of a key, because the browser takes a millisecond for it. */
const TITLE_AFTER_MS = 100;

/** Filters, results and the open paper, side by side or one at a time. */
export const Explorer = memo(function Explorer({ loaded, route }: ExplorerProps): ReactNode {
  const { address } = useAddress();
  const results = useResults(loaded ?? NO_CATALOG, address.view, address.list);
  const searchInput = useRef<HTMLInputElement>(null);
  const interacted = usePreloadedChunks();
  useLibraryAhead(isLibraryView(results.view), interacted);
  useRowFocus(route);
  useScrollRestoration(
    formatAddress({ ...address, route: { kind: 'explore' } }),
    route.kind === 'paper' ? route.slug : undefined,
    loaded !== undefined && !results.waiting && !results.stale,
  );

  const isList = route.kind === 'explore';
  const opened = route.kind === 'paper' ? openedPaper(loaded, route.slug) : undefined;
  const words = listTitle(loaded, results);
  const title = pageTitle(loaded, results, opened, words);
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
            {isList && (
              <ShareButton
                words={resultsMessages.share}
                list={loaded && libraryList(results, loaded.papers)}
              />
            )}
            {loaded && (
              <ExportButton
                words={isList ? resultsMessages.export : resultsMessages.exportList}
                shortcut="e"
                papers={results.ordinals}
                title={words}
              />
            )}
          </>
        }
        menu={<MenuButton subject={{ papers: results.ordinals, title: words, isPaper: false }} />}
        filters={
          loaded && (
            <AfterHydrationOnly isPrerendered={isList}>
              <FilterPanel catalog={loaded.catalog} results={results} />
            </AfterHydrationOnly>
          )
        }
        results={
          loaded === undefined ? (
            <LoadingResults isMain={isList} />
          ) : (
            <AfterHydrationOnly isPrerendered={isList} instead={<LoadingResults isMain={isList} />}>
              <ListOfResults
                loaded={loaded}
                results={results}
                words={words}
                opened={opened}
                isMain={isList}
              />
            </AfterHydrationOnly>
          )
        }
        reader={loaded && reader(loaded)}
      />
      {loaded && interacted && (
        <Suspense fallback={null}>
          <PrintedView loaded={loaded} results={results} opened={opened} />
        </Suspense>
      )}
    </>
  );

  function reader(ready: LoadedCatalog): ReactNode {
    // A visit that starts with a search shows the list first. The front page beside it can load later.
    if (route.kind === 'explore' && hasQuery(results.view) && !interacted) return null;
    return (
      <Suspense fallback={null}>
        {route.kind === 'explore' ? (
          <FrontPage catalog={ready.catalog} view={results.view} isOfList={results.list !== null} />
        ) : opened === undefined ? (
          <UnknownPaper slug={route.slug} />
        ) : (
          <Reader loaded={ready} results={results} ordinal={opened} />
        )}
      </Suspense>
    );
  }
});

function pageTitle(
  loaded: LoadedCatalog | undefined,
  results: Results,
  opened: number | undefined,
  words: string,
): string {
  const paper = opened === undefined ? undefined : loaded?.papers[opened];
  const { view, list } = results;
  const isFront = list === null && !hasQuery(view) && !hasFilters(view);
  const whole = isFront && loaded !== undefined ? nameDigests(loaded.catalog.digests) : '';
  return resultsMessages.pageTitle({
    title: paper?.title.text ?? (whole || words),
  });
}

function listTitle(
  loaded: LoadedCatalog | undefined,
  { view, list }: Pick<Results, 'view' | 'list'>,
): string {
  return describeView(view, new Map(loaded?.catalog.topics.map((topic) => [topic.id, topic])), list);
}
