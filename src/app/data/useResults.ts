import { useLayoutEffect, useMemo } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import type { Answer, PaperSource, Reading } from '../../corpus/source';
import { NO_HIGHLIGHTS } from '../../query/highlightTerms';
import { useLibrary } from '../../store/libraryStore';
import type { FacetCounts } from '../../view/facetCounts';
import { answerableView } from '../../view/knownTopics';
import { formatPickList, type PickList } from '../../view/pickList';
import { hasQuery, isLibraryView, type View } from '../../view/view';
import { useAfterPaint } from '../kit/useAfterPaint';
import { useSearchState } from './sourceStore';

/** The answer to the view on screen, and how far it is one. */
export interface Results {
  /** The view as it was asked for. */
  readonly asked: View;
  /** The view without unknown topics. */
  readonly view: View;
  /** The opened list, to which everything else is limited; null for the whole collection. */
  readonly list: PickList | null;
  /** Undefined while the first answer is awaited. */
  readonly answer: Answer | undefined;
  /** True while it is awaited. */
  readonly waiting: boolean;
  /** The numbers of the filters, of the same moment. */
  readonly counts: FacetCounts | undefined;
  /** True while the list is the answer to an earlier query. */
  readonly stale: boolean;
  /** How the query was interpreted, and what to highlight. The same object for the same search. */
  readonly interpretation: QueryInterpretation;
}

/** The part of a reading by which rows and pages explain why a paper is there. */
export type QueryInterpretation = Pick<Reading, 'terms' | 'highlightTerms'>;

/** For no query. */
export const NO_INTERPRETATION: QueryInterpretation = {
  terms: [],
  highlightTerms: { title: NO_HIGHLIGHTS, abstract: NO_HIGHLIGHTS },
};

interface Asked {
  readonly asked: View;
  readonly opened: PickList | null;
}

/**
 * What to show: the newest view if its query is answered. Otherwise the view before it, for a moment after the next
 * frame: a worker usually answers within it, and the page then renders once for a key and not twice.
 */
function useShown(source: PaperSource | undefined, newest: View, newestList: PickList | null): Asked {
  const next = useMemo(() => ({ asked: newest, opened: newestList }), [newest, newestList]);
  const painted = useAfterPaint(next);
  const answered = useSearchState(source, ({ reading }) => reading?.query);
  return !hasQuery(newest) || answered === newest.query ? next : painted;
}

/** Asks for the papers of a view, within the opened list. */
export function useResults(
  source: PaperSource | undefined,
  newest: View,
  newestList: PickList | null,
): Results {
  const { asked, opened } = useShown(source, newest, newestList);
  const topics = useMemo(() => new Set(source?.about.topics.map(({ id }) => id)), [source]);
  const view = useMemo(() => answerableView(asked, topics), [asked, topics]);
  const library = useLibrary((store) => store.entries);
  const isOpen = useLibrary((store) => store.open);
  // Before this render is painted, because a source in the page answers at once.
  useLayoutEffect(() => {
    if (hasQuery(newest)) source?.search(newest.query, isOpen ? library : undefined);
  }, [isOpen, library, newest, source]);
  // As text, because every address parses the list into a new object.
  const listed = opened === null ? '' : formatPickList(opened);
  // oxlint-disable-next-line react/exhaustive-deps
  const list = useMemo(() => opened, [listed]);

  const answer = useSearchState(source, () => source?.ask({ view, list, library }));
  // Library filters need the library, which may not be open yet.
  const isAnswered = isOpen || !isLibraryView(view);
  const reading = hasQuery(view) ? answer?.reading : undefined;
  return useMemo(() => {
    const known = isAnswered ? answer : undefined;
    return {
      asked,
      view,
      list,
      answer: known,
      waiting: known === undefined,
      counts: known?.counts,
      stale: reading !== undefined && reading.query !== view.query,
      interpretation: reading ?? NO_INTERPRETATION,
    };
  }, [answer, asked, isAnswered, list, reading, view]);
}

/** Returns the papers of an answer when they are needed: the same array for the same answer. */
export function allOf(answer: Answer | undefined): () => readonly CatalogPaper[] {
  return () => answer?.papers(0, answer.total) ?? NO_PAPERS;
}

const NO_PAPERS: readonly CatalogPaper[] = [];
