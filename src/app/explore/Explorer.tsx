import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { idFromSlug } from '../../digest/identity';
import { NO_CATALOG } from '../../store/catalogStore';
import type { LoadedCatalog } from '../../store/catalogStore';
import { describeView } from '../../view/describe';
import type { Route } from '../../view/routes';
import { useAddress } from '../address/useAddress';
import { PaperPane } from '../paper/PaperPane';
import { UnknownPaper } from '../paper/UnknownPaper';
import { CopyLink } from '../paper/CopyLink';
import { FilterPanel } from './FilterPanel';
import { FrontPage } from './FrontPage';
import { Frame } from './Frame';
import { ResultsPane } from './ResultsPane';
import { SearchBox } from './SearchBox';
import { LoadingResults } from './ResultShapes';
import { useListPlace } from './useListPlace';
import { useResults } from './useResults';
import type { Results } from './useResults';

interface ExplorerProps {
  /** Undefined while the catalog is on its way: the search box works already, and keeps its focus. */
  readonly loaded: LoadedCatalog | undefined;
  readonly route: Exclude<Route, { readonly kind: 'unknown' | 'help' | 'topics' }>;
}

/** Filters, results and the open paper, side by side or one at a time. */
export function Explorer({ loaded, route }: ExplorerProps): ReactNode {
  const { address } = useAddress();
  const results = useResults(loaded ?? NO_CATALOG, address.view);
  const searchInput = useRef<HTMLInputElement>(null);
  useSlashToSearch(searchInput);
  useListPlace(route);

  const opened = route.kind === 'paper' ? openedPaper(loaded, route.slug) : undefined;
  const title = pageTitle(loaded, results, opened);
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <Frame
      open={route.kind === 'paper' ? 'paper' : 'list'}
      search={<SearchBox input={searchInput} />}
      actions={route.kind === 'explore' && <CopyLink words="Copy link" />}
      filters={loaded && <FilterPanel catalog={loaded.catalog} results={results} />}
      results={
        loaded === undefined ? (
          <LoadingResults />
        ) : (
          <ResultsPane loaded={loaded} results={results} opened={opened} isMain={route.kind === 'explore'} />
        )
      }
      reader={loaded && reader(loaded)}
    />
  );

  function reader(ready: LoadedCatalog): ReactNode {
    if (route.kind === 'explore') return <FrontPage catalog={ready.catalog} view={results.view} />;
    if (opened === undefined) return <UnknownPaper slug={route.slug} />;
    return <PaperPane loaded={ready} results={results} ordinal={opened} />;
  }
}

function openedPaper(loaded: LoadedCatalog | undefined, slug: string): number | undefined {
  const id = idFromSlug(slug);
  return id === undefined ? undefined : loaded?.ordinalById.get(id);
}

function pageTitle(loaded: LoadedCatalog | undefined, { view }: Results, opened: number | undefined): string {
  const paper = opened === undefined ? undefined : loaded?.papers[opened];
  const topics = new Map(loaded?.catalog.topics.map((topic) => [topic.id, topic]));
  return `${paper?.title.text ?? describeView(view, topics)} · Offprint`;
}

/** “/” moves to the search box from anywhere but another field, as on most sites with a search. */
function useSlashToSearch(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
