import type { CatalogPaper } from '../../catalog/catalog';
import type { Answer, Ask, Place, Reading, SearchStatus } from '../../corpus/source';
import { NO_LIBRARY } from '../../library/entry';
import type { SearchReport } from '../../search/report';
import { formatParameters } from '../../view/parameters';
import { formatPickList } from '../../view/pickList';
import { hasQuery, type View } from '../../view/view';
import { facetCounts } from './facetCounts';
import { candidates, selectPapers, type Selection } from './select';

interface Papers {
  readonly papers: readonly CatalogPaper[];
  readonly ordinalById: ReadonlyMap<string, number>;
  readonly readingOf: (report: SearchReport) => Reading;
}

interface Searched {
  readonly status: SearchStatus;
  readonly report: SearchReport | undefined;
}

const NO_PAPERS = new Uint32Array();

/** Joins the newest report of the engine with the filters, the order and the list that are asked for. */
export function createAnswers(all: Papers): (ask: Ask, searched: Searched) => Answer | undefined {
  /** A list without query, filters or library: the build renders one around every paper. */
  let whole: Answer | undefined;
  let last: { readonly key: readonly unknown[]; readonly answer: Answer } | undefined;
  return (ask, { status, report: newest }) => {
    const { view, list, library } = ask;
    const report = hasQuery(view) ? newest : undefined;
    if (hasQuery(view) && report === undefined && status.kind !== 'failed') return undefined;
    // What the answer depends on as text, because every address is parsed into new objects. A keystroke changes the
    // view, but not the answer until the engine's.
    const asks = formatParameters({ ...view, query: report?.query ?? '' }, []);
    const listed = list === null ? '' : formatPickList(list);
    if (asks === '' && listed === '' && report === undefined && library === NO_LIBRARY) {
      return (whole ??= answer(all, { ...ask, list: null }, undefined));
    }
    const key = [asks, listed, library, report];
    if (last === undefined || last.key.some((part, place) => part !== key[place])) {
      last = { key, answer: answer(all, ask, report) };
    }
    return last.answer;
  };
}

function answer(
  { papers, ordinalById, readingOf }: Papers,
  ask: Ask,
  report: SearchReport | undefined,
): Answer {
  const { list, library } = ask;
  // The filters of the view, with the query that was answered.
  const view: View = { ...ask.view, query: report?.query ?? '' };
  // Papers that the catalog lacks are left out.
  const scope = list && Uint32Array.from(list.ids.flatMap((id) => ordinalById.get(id) ?? []));
  const found = report?.asks === true ? report : undefined;
  const ranked = found?.ranked ?? null;
  const select = (of: Partial<Selection>): Uint32Array =>
    selectPapers({ papers, ranked, scope, view, library, ...of });
  const ordinals = select({});
  let all: readonly CatalogPaper[] | undefined;
  const papersAt = (places: Iterable<number>): readonly CatalogPaper[] =>
    [...places].flatMap((ordinal) => papers[ordinal] ?? []);
  return {
    reading: report && readingOf(report),
    total: ordinals.length,
    papers: (from, to) => {
      if (from === 0 && to === ordinals.length) return (all ??= papersAt(ordinals));
      return papersAt(ordinals.subarray(from, Math.max(from, to)));
    },
    placeOf: (id) => placeOf(ordinals, papers, ordinalById.get(id)),
    near: papersAt(found === undefined ? NO_PAPERS : select({ ranked: found.near })),
    withAllWords: found === undefined ? ordinals.length : countWithAllWords(found, ordinals),
    partedAt: found === undefined ? undefined : partedAt(found, ordinals),
    counts: facetCounts(papers, candidates({ papers, ranked, scope }), view, library),
    countOf: (other) => select({ ranked: hasQuery(other) ? ranked : null, view: other }).length,
    countOutside: () => select({ scope: null }).length,
  };
}

function placeOf(
  ordinals: Uint32Array,
  papers: readonly CatalogPaper[],
  ordinal: number | undefined,
): Place | null {
  const at = ordinal === undefined ? -1 : ordinals.indexOf(ordinal);
  if (at < 0) return null;
  const previous = papers[ordinals[at - 1] ?? -1];
  const next = papers[ordinals[at + 1] ?? -1];
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    position: at + 1,
    of: ordinals.length,
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
