import { useEffect, useMemo } from 'react';
import { NOTHING_SOUGHT } from '../../query/sought';
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
import { hasQuery, isOwnView } from '../../view/view';
import type { View } from '../../view/view';

/** What the list shows, and the numbers beside the filters: always of the same moment. */
export interface Results {
  /** The view as this catalog can answer it. */
  readonly view: View;
  /** The opened list, which all the rest is about; null when it is about the whole catalog. */
  readonly list: PickList | null;
  /** The papers to show, in order, by ordinal. */
  readonly ordinals: Uint32Array;
  /** Papers like those, without the words, best first: where few were found. */
  readonly near: Uint32Array;
  /** Undefined while waiting: there is nothing to count yet. */
  readonly counts: FacetCounts | undefined;
  /** The search behind the list; undefined without a query, or before the first answer. */
  readonly report: SearchReport | undefined;
  /** How many of the papers have every word of the query, as far as any paper has it; all without a query. */
  readonly withAllWords: number;
  /** Where the list goes on with papers that have some of the words; undefined when it is not so parted. */
  readonly partedAt: number | undefined;
  /** True when there is a query and no answer to any yet. */
  readonly waiting: boolean;
  /** True while the list still answers an earlier query. */
  readonly stale: boolean;
  /** How the query was read, and what to mark. The same object for the same search. */
  readonly reading: QueryReading;
  /** How many papers another view of the same query, or of none, would show in the opened list. */
  readonly countOf: (view: View) => number;
  /** How many papers the view would show if no list were opened. */
  readonly countOutside: () => number;
}

/** What rows and pages need of a search to say why a paper is there. */
export type QueryReading = Pick<SearchReport, 'terms' | 'sought'>;

/** That of no query. */
export const NO_READING: QueryReading = {
  terms: [],
  sought: { title: NOTHING_SOUGHT, abstract: NOTHING_SOUGHT },
};

const NO_PAPERS = new Uint32Array();

/** Asks the engine for the query of a view and joins its answer with the filters, within the opened list if there is one. */
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
  useEffect(() => {
    if (searching) search(view.query);
  }, [searching, search, view.query]);

  const report = searching ? newest : undefined;
  // What the person's own library says is not known before it is open.
  const waiting = (searching && report === undefined && !failed) || (!isOpen && isOwnView(view));
  const reading = report ?? NO_READING;
  // What the list depends on, as text: a letter typed changes the view and leaves the list until its answer.
  const asks = formatParameters({ ...view, query: report?.query ?? '' }, []);
  // So does the opened list: the same one is read anew with each address.
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
      reading,
    }),
    [list, report, reading, view, waiting],
  );
}

interface Answer extends Pick<LoadedCatalog, 'papers' | 'ordinalById'> {
  readonly library: Library;
  readonly asks: string;
  readonly listed: string;
  readonly report: SearchReport | undefined;
  readonly waiting: boolean;
}

type JoinedAnswer = Omit<Results, 'view' | 'report' | 'waiting' | 'stale' | 'reading'>;

/** What nothing is asked of, by its papers: the build draws it around every paper. */
const atRest = new WeakMap<LoadedCatalog['papers'], JoinedAnswer>();

function joined(answer: Answer): JoinedAnswer {
  const { papers, library, asks, listed, report, waiting } = answer;
  if (asks !== '' || listed !== '' || report !== undefined || waiting || library !== NO_LIBRARY)
    return join(answer);
  const list = atRest.get(papers) ?? join(answer);
  atRest.set(papers, list);
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

/** The place of the first paper with only some of the words, when no paper after it has all. */
function partedAt({ ranked, matched, wanted }: SearchReport, ordinals: Uint32Array): number | undefined {
  const whole = new Set(ranked.filter((_, place) => (matched[place] ?? 0) >= wanted || matched[place] === 0));
  const first = ordinals.findIndex((ordinal) => !whole.has(ordinal));
  return first > 0 && ordinals.subarray(first).every((ordinal) => !whole.has(ordinal)) ? first : undefined;
}
