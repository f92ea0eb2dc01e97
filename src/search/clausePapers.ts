import { analyseQuery } from '../query/analyseQuery';
import type { SearchField } from '../fields/field';
import type { Clause, QueryHint } from '../query/language/clause';
import type { QueryTerm } from '../query/interpretation';
import { papersWithStemInAbstract } from './abstractStems';
import { isNameIn, lexiconOf, type ClauseSources } from './clauseSources';
import { complement, everyPaper, intersection, setOf, sizeOf, union, type PaperSet } from './paperSets';
import { papersWithPhrase, phraseOf } from './phrasePapers';
import { rankingTerms, readTerms, type RankingTerm } from './readTerms';
import { scoredStem } from './scoredStem';
import type { HighlightCollector } from './highlightCollector';
import type { Speller } from './speller';
import { papersOfField } from './fieldPapers';
import { engineHintMessages } from '../messages/engine';

/** A query of more parts is a page pasted by mistake, and each part costs a pass over all papers. */
const MOST_PARTS = 40;

/** What evaluating the clauses of a query collects besides their papers. */
export interface ClauseNotes {
  readonly terms: QueryTerm[];
  /** Words and phrases that add to a paper's score; none is required. */
  readonly ranking: RankingTerm[];
  readonly hints: QueryHint[];
  /** Papers whose abstracts must be loaded to decide. */
  readonly lacking: Set<number>;
  readonly highlights: HighlightCollector;
  /** One for the whole query, because its number of corrections is limited. */
  readonly spell: Speller;
  /** Words, phrases and names evaluated so far. */
  parts: number;
}

/** The context of a clause in its query. */
interface Stance {
  readonly negated: boolean;
  readonly optional: boolean;
  /** The end of the query: a word that ends there may be incomplete. */
  readonly end: number;
}

/** The papers that match all clauses; undefined when there are none. `end` is the end of the query. */
export function papersOfDemands(
  clauses: readonly Clause[],
  sources: ClauseSources,
  notes: ClauseNotes,
  end: number,
): PaperSet | undefined {
  const stance = { negated: false, optional: false, end };
  const sets = readable(clauses).map((clause) => papersOfClause(clause, sources, notes, stance));
  return sets.length === 0 ? undefined : intersection(sources.index.titles.plain.length, sets);
}

/** The papers that match a clause. Notes are taken from its positive parts. */
function papersOfClause(
  clause: Clause,
  sources: ClauseSources,
  notes: ClauseNotes,
  stance: Stance,
): PaperSet {
  const papers = sources.index.titles.plain.length;
  const inner = (one: Clause, change: Partial<Stance>): PaperSet =>
    papersOfClause(one, sources, notes, { ...stance, ...change });
  if (notes.parts >= MOST_PARTS) {
    if (notes.parts++ === MOST_PARTS) notes.hints.push(tooManyParts(clause));
    return stance.negated || stance.optional ? new Uint8Array(papers) : everyPaper(papers);
  }
  if (clause.kind !== 'not' && clause.kind !== 'any' && clause.kind !== 'all') notes.parts++;
  switch (clause.kind) {
    case 'word':
      return papersOfWord(clause, sources, notes, stance);
    case 'phrase':
      return papersOfPhrase(clause, sources, notes, stance);
    case 'field': {
      const isTyping = clause.end === stance.end && !stance.negated;
      const { found, hint } = papersOfField(clause, sources, { papers, isTyping });
      if (hint !== undefined) notes.hints.push(hint);
      return found ?? (stance.negated ? new Uint8Array(papers) : everyPaper(papers));
    }
    case 'not':
      return complement(inner(clause.clause, { negated: true }));
    case 'any':
      return union(
        papers,
        readable(clause.clauses).map((one) => inner(one, { optional: true })),
      );
    case 'all':
      return intersection(
        papers,
        readable(clause.clauses).map((one) => inner(one, {})),
      );
  }
}

/** The clauses within the limit, and one more for the hint: each has at least one part. */
function readable(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.slice(0, MOST_PARTS + 1);
}

type WordClause = Extract<Clause, { kind: 'word' }>;
type PhraseClause = Extract<Clause, { kind: 'phrase' }>;

function papersOfWord(
  word: WordClause,
  sources: ClauseSources,
  notes: ClauseNotes,
  stance: Stance,
): PaperSet {
  const { index } = sources;
  const papers = index.titles.plain.length;
  const isTyping = word.end === stance.end && !stance.negated;
  const query = analyseQuery(isTyping ? word.text : `${word.text} `, isNameIn(index));
  if (query.words.every(({ stopWord }) => stopWord)) {
    // A word too common for the index is searched in the texts.
    return papersOfPhrase({ ...word, kind: 'phrase', open: isTyping }, sources, notes, stance);
  }
  const read = readTerms(query, lexiconOf(sources, notes.lacking), notes.spell);
  const sets = read.words.flatMap(({ term, stems }): PaperSet[] => {
    if (term.interpretation === 'ignored') return [];
    // Nothing is excluded by a guess.
    const meant = stems.filter(({ whole }, place) => {
      const how = term.forms[place]?.how;
      const isSure = whole && (how === 'exact' || how === 'inflected' || how === 'compound');
      return isSure || !stance.negated;
    });
    return [
      union(
        papers,
        meant.map(({ stem }) => papersOfStem(stem, word.field, sources)),
      ),
    ];
  });
  if (!stance.negated) {
    const terms = read.words.map(({ term }) => ({ ...term, optional: false }));
    notes.terms.push(...terms);
    for (const { forms } of terms) notes.highlights.addForms(forms, word.field);
    notes.ranking.push(...rankingTerms(read).map((term) => ({ ...term, required: false })));
  }
  return intersection(papers, sets);
}

function papersOfStem(
  stem: string,
  field: SearchField | undefined,
  { index, scoresOf, runs }: ClauseSources,
): PaperSet {
  const papers = index.titles.plain.length;
  if (field === 'abstract')
    return setOf(papers, runs.inAbstracts(stem) ?? papersWithStemInAbstract({ index, scoresOf }, stem));
  const { ordinals, inTitle } = scoresOf(stem);
  return setOf(papers, field === 'title' ? ordinals.filter((_, place) => inTitle[place] === 1) : ordinals);
}

function papersOfPhrase(
  clause: PhraseClause,
  { index, scoresOf, abstracts }: ClauseSources,
  notes: ClauseNotes,
  stance: Stance,
): PaperSet {
  const phrase = phraseOf(clause, stance.end, isNameIn(index));
  const found = papersWithPhrase(phrase, clause.field, { index, scoresOf, abstracts });
  for (const ordinal of found.lacking) notes.lacking.add(ordinal);
  if (!stance.negated) {
    const form = { how: 'exact', word: clause.text, stems: phrase.stems } as const;
    const isMissing = sizeOf(found.papers) === 0 && found.lacking.length === 0;
    notes.terms.push({
      typed: `“${clause.text}”`,
      interpretation: isMissing ? 'missing' : 'exact',
      forms: isMissing ? [] : [form],
      optional: false,
    });
    notes.highlights.addRun({ words: phrase.words, by: 'word', goesOn: phrase.goesOn }, clause.field);
    const names = phrase.names.map((name) => ({ how: 'exact', word: name, stems: [name] }) as const);
    notes.highlights.addForms(names, clause.field);
    for (const stem of phrase.searchable) {
      notes.ranking.push({ stems: [scoredStem('exact', stem, 1)], required: false, corrected: false });
    }
  }
  return found.papers;
}

function tooManyParts({ start, end }: Clause): QueryHint {
  const message = engineHintMessages.tooManyParts({ most: MOST_PARTS });
  return { kind: 'too-many-parts', start, end, message };
}
