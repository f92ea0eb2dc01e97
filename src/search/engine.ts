import { analyseQuery, type AnalysedQuery } from '../query/analyseQuery';
import type { Clause, QueryHint } from '../query/language/clause';
import { squeeze } from '../query/fold';
import type { HighlightRun } from '../query/highlightTerms';
import { EMPTY_LIBRARY_INDEX, type LibraryIndex } from './libraryIndex';
import type { FacetPapers } from './facetPapers';
import { isNameIn, lexiconOf } from './clauseSources';
import { createAbstractTexts, type AbstractTexts } from './abstractTexts';
import { papersOfDemands, type ClauseNotes } from './clausePapers';
import { papersCalled, rank } from './rank';
import { rankingTerms, readTerms } from './readTerms';
import type { SearchReport } from './report';
import type { SearchIndex } from './searchIndex';
import { createRuns } from './runs';
import { collectHighlights } from './highlightCollector';
import { createSpeller } from './speller';
import { createStemScores } from './stemScores';
import { strictClauses } from './strictClauses';
import { suggest } from './suggest';
import type { Titles } from './titles';
import { engineHintMessages } from '../messages/engine';

/** The result of a search, and what is missing for a certain one. */
export interface SearchAnswer {
  readonly report: SearchReport;
  /**
   * Papers that may have a phrase of the query, but whose abstracts were not supplied. They count as not having it.
   */
  readonly lacking: ReadonlySet<number>;
}

/** A search engine over a catalog. Papers are given by ordinal: their position in the texts that it was made from. */
export interface Engine {
  readonly papers: number;
  /** The report of `answer`. Never throws; any string is valid. */
  readonly search: (query: string) => SearchReport;
  readonly answer: (query: string) => SearchAnswer;
  /**
   * Adds abstracts from the paper `first` on: an engine made from an index file lacks them, and phrases need them.
   */
  readonly supply: (first: number, abstracts: readonly string[]) => void;
  /** Replaces the library. */
  readonly setLibrary: (library: LibraryIndex) => void;
  /** The index. In the build, `writeIndexFile` makes the file for `loadEngine` from it. */
  readonly index: SearchIndex;
}

/** An engine on an index; abstracts are supplied later. */
export function engineOf(index: SearchIndex, facets: FacetPapers): Engine {
  const { titles, mini, nearness } = index;
  const papers = titles.plain.length;
  const abstracts = createAbstractTexts();
  const runs = createRuns(createStemScores(mini), titles, abstracts);
  const { scoresOf } = runs;
  let sources = { index, scoresOf, facets, abstracts, runs, library: EMPTY_LIBRARY_INDEX };

  function answer(text: string): SearchAnswer {
    const { strict, hints, words } = strictClauses(text);
    const query = analyseQuery(words, isNameIn(index));
    const lacking = new Set<number>();
    const spell = createSpeller(index.vocabulary);
    const read = readTerms(query, lexiconOf(sources, lacking), spell);
    const highlights = collectHighlights((stem) =>
      Math.log(1 + papers / (1 + scoresOf(stem).ordinals.length)),
    );
    const terms = read.words.map(({ term }) => term);
    for (const { forms } of terms) highlights.addForms(forms);
    for (const run of strict.length === 0 ? titleRuns(query, titles) : []) highlights.addRun(run, 'title');
    const notes: ClauseNotes = {
      terms,
      ranking: [],
      hints: [...hints],
      lacking,
      highlights,
      spell,
      parts: 0,
    };
    const demanded = papersOfDemands(strict, sources, notes, text.length);
    const ranking = rankingTerms(read);
    const wanted = ranking.filter(({ required }) => required).length;
    // Words that no paper has still count as searched: the rest of the query does not make up for them.
    const isHopeless = wanted === 0 && read.words.some(({ term }) => term.interpretation === 'missing');
    const ranked = rank(
      {
        query: withLonePhrase(query, strict),
        terms: [...ranking, ...notes.ranking],
        allowed: isHopeless ? new Uint8Array(papers) : demanded,
      },
      { scoresOf, titles, nearness },
    );
    const asksCommon =
      strict.length === 0 && terms.every(({ interpretation }) => interpretation === 'ignored');
    const common = asksCommon ? papersWithAll(query, titles, abstracts) : [];
    if (common.length > 0) {
      for (const { text: word } of query.words) {
        highlights.addRun({ words: [word], by: 'word', goesOn: false });
      }
    }
    if (asksCommon && query.words.length === 0 && /\S/.test(text) && notes.hints.length === 0) {
      notes.hints.push(nothingToSearch(text));
    }
    const listed = new Set(ranked.ranked);
    const others = common.filter((ordinal) => !listed.has(ordinal));
    const report: SearchReport = {
      query: text,
      asks: strict.length > 0 || query.words.length > 0 || titles.called(query.phrase).length > 0,
      ...ranked,
      ranked: Uint32Array.from([...ranked.ranked, ...others]),
      matched: Uint8Array.from([...ranked.matched, ...others.map(() => 0)]),
      wanted,
      terms,
      hints: notes.hints,
      highlightTerms: highlights.fields,
      suggestions: strict.length === 0 ? suggest(query, titles, ranked.ranked) : [],
    };
    return { report, lacking: notes.lacking };
  }

  return {
    papers,
    search: (text) => answer(text).report,
    answer,
    supply(first, supplied) {
      abstracts.supply(first, supplied);
      runs.forget();
    },
    setLibrary: (library) => void (sources = { ...sources, library }),
    index,
  };
}

/**
 * The papers that have all words of a query which has none but such as are too common to be indexed, in the
 * order of the catalog. Read from the texts: those of a large catalog are here only in part.
 */
function papersWithAll(
  { words }: AnalysedQuery,
  titles: Titles,
  abstracts: AbstractTexts,
): readonly number[] {
  if (words.length === 0) return [];
  return [...titles.plain.keys()].filter((ordinal) =>
    words.every(
      ({ text }) =>
        titles.place(ordinal, text, false) !== undefined || abstracts.hasPhrase(ordinal, text, false),
    ),
  );
}

function nothingToSearch(text: string): QueryHint {
  const message = engineHintMessages.nothingToSearch({ name: text.trim().slice(0, 40) });
  return { kind: 'nothing-to-search', start: 0, end: text.length, message };
}

/** A query that is only a phrase is searched in titles like a title. */
function withLonePhrase(query: AnalysedQuery, clauses: readonly Clause[]): AnalysedQuery {
  const [phrase, ...others] = clauses.filter((clause) => clause.kind === 'phrase');
  if (phrase === undefined || others.length > 0 || query.words.length > 0) return query;
  return { ...query, phrase: analyseQuery(phrase.text).phrase, typing: phrase.open };
}

/** Finds titles that their words do not find: with words too common for the index, or written differently. */
function titleRuns(query: AnalysedQuery, titles: Titles): readonly HighlightRun[] {
  const { phrase, words, typing } = query;
  const runs: HighlightRun[] = [];
  if (phrase !== '' && words.every(({ stopWord }) => stopWord)) {
    runs.push({ words: phrase.split(' '), by: 'word', goesOn: typing });
  }
  for (const paper of papersCalled(query, titles)) {
    const title = (titles.plain[paper] ?? '').split(/[ -]/u);
    if (title.join('') === squeeze(phrase)) runs.push({ words: title, by: 'word', goesOn: false });
  }
  return runs;
}
