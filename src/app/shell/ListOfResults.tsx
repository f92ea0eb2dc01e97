import { Suspense } from 'react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { resultsMessages } from '../../messages/results';
import type { LoadedCatalog } from '../../store/catalogStore';
import { libraryList } from '../data/libraryList';
import type { Results } from '../data/useResults';
import { ActiveFilters } from '../features/filters/ActiveFilters';
import { FilterSheet } from '../features/filters/FilterSheet';
import { LibraryLine } from '../features/library/LibraryLine';
import { RowNote } from '../features/library/RowNote';
import { SaveButton } from '../features/library/SaveButton';
import { PickButton } from '../features/lists/PickButton';
import type { RowParts } from '../features/results/ResultRow';
import { ResultsPane } from '../features/results/ResultsPane';
import { lazyPart } from '../kit/lazyPart';
import { ExportButton } from './actions/ExportButton';
import { ShareButton } from './actions/ShareButton';
import { ViewNotices } from './ViewNotices';

const ListBanner = lazyPart(
  () => import('../features/lists/ListBanner').then((part) => part.ListBanner),
  () => <p role="alert">{resultsMessages.bannerFailed}</p>,
);

const ROW_PARTS: RowParts = {
  Note: RowNote,
  Facts: LibraryLine,
  Actions: ({ paper }: { readonly paper: CatalogPaper }) => (
    <>
      <SaveButton paper={paper} look="row" />
      <PickButton paper={paper} look="row" />
    </>
  ),
};

interface ListOfResultsProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  /** The description of the view. */
  readonly words: string;
  /** The open paper's ordinal. */
  readonly opened: number | undefined;
  /** True when the list is the main content of the page, and not the paper beside it. */
  readonly isMain: boolean;
}

/** The list of results, with what other features add to it. */
export function ListOfResults(props: ListOfResultsProps): ReactNode {
  const { loaded, results, words } = props;
  const { catalog, papers, ordinalById } = loaded;
  const { list, ordinals } = results;
  return (
    <ResultsPane
      {...props}
      rowParts={ROW_PARTS}
      filterSheet={<FilterSheet catalog={catalog} results={results} />}
      tools={
        <>
          <ShareButton words={resultsMessages.share} iconOnly list={libraryList(results, papers)} />
          <ExportButton
            words={resultsMessages.export}
            iconOnly
            shortcut="e"
            papers={ordinals}
            title={words}
          />
        </>
      }
      notices={<ViewNotices loaded={loaded} />}
      banner={
        list !== null && (
          <Suspense fallback={<div className="results-banner-room" />}>
            <ListBanner list={list} ordinalById={ordinalById} />
          </Suspense>
        )
      }
      activeFilters={<ActiveFilters catalog={catalog} results={results} />}
    />
  );
}
