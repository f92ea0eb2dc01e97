import type { AnalysedQuery, QueryWord } from '../query/analyseQuery';
import { squeeze } from '../query/fold';
import type { TermForm } from '../query/interpretation';
import { stem as stemOf } from '../query/stem';
import { splitWords } from '../query/words';
import type { Acronym } from './acronyms';

/** The prefix of the stems that the index has for spelled-out acronyms; no word starts with it. */
export const SPELLED_OUT = '=';

/** An acronym that matches words of a query, or whose long form matches one of them. */
export interface AcronymUse {
  readonly form: TermForm;
  /** The stem to look up in the index. */
  readonly stem: string;
  /** The words of the query that it matches, by position. */
  readonly places: readonly number[];
}

/** The acronyms of a catalog, ready for texts and queries. */
export interface Acronyms {
  readonly list: readonly Acronym[];
  /** The long forms of a word that is an acronym; `places` is empty. */
  readonly of: (word: QueryWord) => readonly AcronymUse[];
  /** The acronyms that a query spells out. */
  readonly spelledOutIn: (query: AnalysedQuery) => readonly AcronymUse[];
  /**
   * For each acronym whose long form is among the words: the position of its last word, and the stem for the index.
   */
  readonly spelledOut: (
    words: readonly string[],
  ) => readonly { readonly last: number; readonly stem: string }[];
}

interface LongForm {
  readonly acronym: Acronym;
  readonly stems: readonly string[];
  /** Of the short form. */
  readonly short: string;
}

/** Takes acronyms as `acronymSteps` finds them. */
export function createAcronyms(list: readonly Acronym[]): Acronyms {
  const forms = list.map((acronym): LongForm => {
    const stems = splitWords(acronym.long).map((word) => stemOf(word.text));
    return { acronym, stems, short: stemOf(squeeze(acronym.short)) };
  });
  const byShort = groupedBy(forms, (form) => form.short);
  const byFirst = groupedBy(forms, (form) => form.stems[0] ?? '');

  /** Long forms among the stems of words, by the position of their first word. */
  function find(stems: readonly string[]): { form: LongForm; first: number }[] {
    return stems.flatMap((stem, first) =>
      (byFirst.get(stem) ?? [])
        .filter((form) => form.stems.every((one, place) => stems[first + place] === one))
        .map((form) => ({ form, first })),
    );
  }

  return {
    list,
    of: (word) =>
      (byShort.get(word.stem) ?? []).map(({ acronym, stems, short }) => ({
        form: { how: 'acronym', word: acronym.long, stems },
        stem: SPELLED_OUT + short,
        places: [],
      })),
    spelledOutIn(query) {
      const words = query.phrase === '' ? [] : query.phrase.split(' ');
      return find(words.map(stemOf)).map(({ form: { acronym, stems, short }, first }) => ({
        form: { how: 'acronym', word: acronym.short, stems: [short] },
        stem: short,
        places: words.slice(first, first + stems.length).flatMap((word) => {
          const place = query.words.findIndex(({ text }) => text === word);
          return place < 0 ? [] : [place];
        }),
      }));
    },
    spelledOut: (words) =>
      find(words.map(stemOf)).map(({ form, first }) => ({
        last: first + form.stems.length - 1,
        stem: SPELLED_OUT + form.short,
      })),
  };
}

/** No acronyms at all. */
export const NO_ACRONYMS: Acronyms = createAcronyms([]);

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
