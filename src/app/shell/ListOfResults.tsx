import { memo, Suspense, type ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { resultsMessages } from '../../messages/results';
import type { PaperSource } from '../../corpus/source';
import { libraryList } from '../data/libraryList';
import { allOf, type Results } from '../data/useResults';
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
  Note: memo(RowNote),
  Facts: memo(LibraryLine),
  Actions: memo(({ paper }: { readonly paper: CatalogPaper }) => (
    <>
      <SaveButton paper={paper} look="row" />
      <PickButton paper={paper} look="row" />
    </>
  )),
};

interface ListOfResultsProps {
  readonly source: PaperSource;
  readonly results: Results;
  /** The address of the list on screen. */
  readonly listed: string;
  /** The description of the view. */
  readonly words: string;
  readonly opened: CatalogPaper | undefined;
  /** True when the list is the main content of the page, and not the paper beside it. */
  readonly isMain: boolean;
}

/** The list of results, with what other features add to it. */
export const ListOfResults = memo(function ListOfResults(props: ListOfResultsProps): ReactNode {
  const { source, results, words } = props;
  const { about } = source;
  const { list, view, answer } = results;
  const papers = allOf(answer);
  return (
    <ResultsPane
      {...props}
      rowParts={ROW_PARTS}
      filterSheet={<FilterSheet catalog={about} results={results} />}
      tools={
        <>
          <ShareButton words={resultsMessages.share} iconOnly list={libraryList(view, papers)} />
          <ExportButton words={resultsMessages.export} iconOnly shortcut="e" papers={papers} title={words} />
        </>
      }
      notices={<ViewNotices source={source} />}
      banner={
        list !== null && (
          <Suspense fallback={<div className="results-banner-room" />}>
            <ListBanner list={list} source={source} />
          </Suspense>
        )
      }
      activeFilters={<ActiveFilters catalog={about} results={results} />}
    />
  );
});
