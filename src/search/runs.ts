import { stem as stemOf } from '../query/stem';
import { isStopWord } from '../query/stopWords';
import type { AbstractTexts } from './abstractTexts';
import type { StemScores } from './stemScores';
import type { Titles } from './titles';

/** The prefix of the keys of runs among stems; no word starts with it. */
const RUN = '"';

/** Phrases, compared by stems, that the index has no stem for: "over optimisation" for "over-optimisation". */
export interface Runs {
  /**
   * The key to look up a run; undefined when no paper has it. Papers that may have it, but whose abstracts are not
   * loaded, are added to `lacking`.
   */
  readonly find: (words: readonly string[], lacking?: Set<number>) => string | undefined;
  /** The scores of a stem or of the key of a run. */
  readonly scoresOf: (stem: string) => StemScores;
  /** The papers with a run in the abstract; undefined for a stem. */
  readonly inAbstracts: (stem: string) => readonly number[] | undefined;
  /** Clears the found runs, because more abstracts are loaded. */
  readonly forget: () => void;
}

interface Run extends StemScores {
  readonly inAbstracts: readonly number[];
  readonly lacking: readonly number[];
}

/** Beyond this the oldest runs are dropped. A query has only a few. */
const MOST_RUNS = 64;

/** The most abstracts searched for a run, best scores first. It takes about 20 ms. */
const MOST_ABSTRACTS = 2000;

/** Searches for runs in the texts of the papers that have all their words. */
export function createRuns(
  scoresOf: (stem: string) => StemScores,
  titles: Titles,
  abstracts: AbstractTexts,
): Runs {
  const found = new Map<string, Run>();

  function look(words: readonly string[]): Run {
    const scores = new Map<number, { score: number; times: number }>();
    const searchable = [...new Set(words.filter((word) => !isStopWord(word)).map(stemOf))];
    for (const stem of searchable) {
      const one = scoresOf(stem);
      one.ordinals.forEach((ordinal, place) => {
        const { score, times } = scores.get(ordinal) ?? { score: 0, times: 0 };
        scores.set(ordinal, { score: score + (one.scores[place] ?? 0), times: times + 1 });
      });
    }
    const papers = [...scores]
      .filter(([, { times }]) => times === searchable.length)
      .toSorted(([, a], [, b]) => b.score - a.score)
      .map(([ordinal, { score }], place) => ({
        ordinal,
        score,
        inTitle: hasRun((titles.plain[ordinal] ?? '').split(/[ -]/u), words),
        inAbstract: place < MOST_ABSTRACTS && hasRun(abstracts.wordsOf(ordinal), words),
      }));
    const having = papers.filter(({ inTitle, inAbstract }) => inTitle || inAbstract);
    return {
      ordinals: Uint32Array.from(having, ({ ordinal }) => ordinal),
      scores: Float32Array.from(having, ({ score }) => score),
      inTitle: Uint8Array.from(having, ({ inTitle }) => Number(inTitle)),
      inAbstracts: having.flatMap(({ ordinal, inAbstract }) => (inAbstract ? [ordinal] : [])),
      lacking: papers.flatMap(({ ordinal, inTitle }) => (inTitle || abstracts.has(ordinal) ? [] : [ordinal])),
    };
  }

  return {
    find(words, lacking) {
      const key = RUN + words.join(' ');
      const run = found.get(key) ?? look(words);
      found.delete(key);
      found.set(key, run);
      for (const [oldest] of found) {
        if (found.size <= MOST_RUNS) break;
        found.delete(oldest);
      }
      for (const ordinal of run.lacking) lacking?.add(ordinal);
      return run.ordinals.length === 0 ? undefined : key;
    },
    scoresOf: (stem) => found.get(stem) ?? scoresOf(stem),
    inAbstracts: (stem) => found.get(stem)?.inAbstracts,
    forget: () => found.clear(),
  };
}

/** Whether words contain others as a phrase. */
function hasRun(words: readonly string[], run: readonly string[]): boolean {
  const [first, ...rest] = run.map(formOf);
  return words.some(
    (word, at) =>
      formOf(word) === first && rest.every((form, place) => formOf(words[at + 1 + place] ?? '') === form),
  );
}

/** What the forms of a word share. Stop words have no other forms: "well be" is not "well-being". */
function formOf(word: string): string {
  return isStopWord(word) ? word : stemOf(word);
}
