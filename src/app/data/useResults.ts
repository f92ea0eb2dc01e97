import { useLayoutEffect, useMemo } from 'react';
import { NO_HIGHLIGHTS } from '../../query/highlightTerms';
import type { SearchReport } from '../../search/report';
import type { LoadedCatalog } from '../../store/catalogStore';
import { NO_LIBRARY } from '../../library/entry';
import type { Library } from '../../library/entry';
import { useEngineStore } from '../../store/engineStore';
import { useLibrary } from '../../store/libraryStore';
import { facetCounts } from '../../view/facetCounts';
import type { FacetCounts } from '../../view/facetCounts';
import { answerableView } from '../../view/knownTopics';
import { listOrdinals } from '../../view/listScope';
import { formatParameters, parseParameters } from '../../view/parameters';
import { formatPickList, parsePickList } from '../../view/pickList';
import type { PickList } from '../../view/pickList';
import { candidates, selectPapers } from '../../view/select';
import type { Selection } from '../../view/select';
import { hasQuery, isLibraryView } from '../../view/view';
import type { View } from '../../view/view';

/** The list and the counts of the filters, always of the same moment. */
export interface Results {
  /** The view without unknown topics. */
  readonly view: View;
  /** The opened list, to which everything else is limited; null for the whole collection. */
  readonly list: PickList | null;
  /** The papers to show, in order, by ordinal. */
  readonly ordinals: Uint32Array;
  /** Related papers without the words, best first, when few were found. */
  readonly near: Uint32Array;
  /** Undefined while waiting. */
  readonly counts: FacetCounts | undefined;
  /** The search behind the list; undefined without a query, or before the first answer. */
  readonly report: SearchReport | undefined;
  /** How many of the papers match every word that any paper has; all of them without a query. */
  readonly withAllWords: number;
  /** The position of the first partial match, when all after it are partial too; otherwise undefined. */
  readonly partedAt: number | undefined;
  /** True when there is a query and no answer yet. */
  readonly waiting: boolean;
  /** True while the list is the answer to an earlier query. */
  readonly stale: boolean;
  /** How the query was interpreted, and what to highlight. The same object for the same search. */
  readonly interpretation: QueryInterpretation;
  /** The count of another view with the same query, or with none, in the opened list. */
  readonly countOf: (view: View) => number;
  /** The count of the view without the opened list. */
  readonly countOutside: () => number;
}

/** The part of a search's report by which rows and pages explain why a paper is there. */
export type QueryInterpretation = Pick<SearchReport, 'terms' | 'highlightTerms'>;

/** For no query. */
export const NO_INTERPRETATION: QueryInterpretation = {
  terms: [],
  highlightTerms: { title: NO_HIGHLIGHTS, abstract: NO_HIGHLIGHTS },
};

const NO_PAPERS = new Uint32Array();

/** Searches for the query of a view, and joins the answer with the filters and the opened list. */
export function useResults(loaded: LoadedCatalog, asked: View, opened: PickList | null): Results {
  const { catalog, papers, ordinalById } = loaded;
  const known = useMemo(() => new Set(catalog.topics.map(({ id }) => id)), [catalog]);
  const view = useMemo(() => answerableView(asked, known), [asked, known]);
  const search = useEngineStore((store) => store.search);
  const newest = useEngineStore((store) => store.report);
  const failed = useEngineStore((store) => store.status.kind === 'failed');

  const library = useLibrary((store) => store.entries);
  const isOpen = useLibrary((store) => store.open);

  const searching = hasQuery(view);
  // Before this render is painted, because the engine of a small catalog answers at once.
  useLayoutEffect(() => {
    if (searching) search(view.query);
  }, [searching, search, view.query]);

  const report = searching ? newest : undefined;
  // Library filters need the library, which may not be open yet.
  const waiting = (searching && report === undefined && !failed) || (!isOpen && isLibraryView(view));
  const interpretation = report ?? NO_INTERPRETATION;
  // The list's dependencies as text. A keystroke changes the view, but not the list until its answer.
  const asks = formatParameters({ ...view, query: report?.query ?? '' }, []);
  // The opened list as text too, because every address parses it into a new object.
  const listed = opened === null ? '' : formatPickList(opened);
  const list = useMemo(
    () => joined({ papers, ordinalById, library, asks, listed, report, waiting }),
    [asks, library, listed, ordinalById, papers, report, waiting],
  );
  return useMemo(
    () => ({
      ...list,
      view,
      report,
      waiting,
      stale: report !== undefined && report.query !== view.query,
      interpretation,
    }),
    [list, report, interpretation, view, waiting],
  );
}

interface Answer extends Pick<LoadedCatalog, 'papers' | 'ordinalById'> {
  readonly library: Library;
  readonly asks: string;
  readonly listed: string;
  readonly report: SearchReport | undefined;
  readonly waiting: boolean;
}

type JoinedAnswer = Omit<Results, 'view' | 'report' | 'waiting' | 'stale' | 'interpretation'>;

/** Lists without query, filters or library, by their papers: the build renders one around every paper. */
const wholeLists = new WeakMap<LoadedCatalog['papers'], JoinedAnswer>();

function joined(answer: Answer): JoinedAnswer {
  const { papers, library, asks, listed, report, waiting } = answer;
  if (asks !== '' || listed !== '' || report !== undefined || waiting || library !== NO_LIBRARY)
    return join(answer);
  const list = wholeLists.get(papers) ?? join(answer);
  wholeLists.set(papers, list);
  return list;
}

function join({ papers, ordinalById, library, asks, listed, report, waiting }: Answer): JoinedAnswer {
  const view = parseParameters(asks).view;
  const { list } = parsePickList(listed);
  const scope = list && listOrdinals(list, ordinalById);
  const found = report?.asks === true ? report : undefined;
  const ranked = found?.ranked ?? null;
  const select = (of: Partial<Selection>): Uint32Array =>
    selectPapers({ papers, ranked, scope, view, library, ...of });
  const ordinals = waiting ? NO_PAPERS : select({});
  return {
    list,
    ordinals,
    near: found === undefined ? NO_PAPERS : select({ ranked: found.near }),
    withAllWords: found === undefined ? ordinals.length : countWithAllWords(found, ordinals),
    partedAt: found === undefined ? undefined : partedAt(found, ordinals),
    counts: waiting ? undefined : facetCounts(papers, candidates({ papers, ranked, scope }), view, library),
    countOf: (other: View) => select({ ranked: hasQuery(other) ? ranked : null, view: other }).length,
    countOutside: () => select({ scope: null }).length,
  };
}

function countWithAllWords({ ranked, matched, wanted }: SearchReport, ordinals: Uint32Array): number {
  const whole = ranked.filter((_, place) => matched[place] === wanted);
  if (ordinals.length === ranked.length) return whole.length;
  const shown = new Set(ordinals);
  return whole.filter((ordinal) => shown.has(ordinal)).length;
}

/** The position of the first paper with only some of the words, when no paper after it has all. */
function partedAt({ ranked, matched, wanted }: SearchReport, ordinals: Uint32Array): number | undefined {
  const whole = new Set(ranked.filter((_, place) => (matched[place] ?? 0) >= wanted || matched[place] === 0));
  const first = ordinals.findIndex((ordinal) => !whole.has(ordinal));
  return first > 0 && ordinals.subarray(first).every((ordinal) => !whole.has(ordinal)) ? first : undefined;
}
