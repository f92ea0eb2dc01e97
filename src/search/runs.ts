import { stem as stemOf } from '../query/stem';
import { isStopWord } from '../query/stopWords';
import type { AbstractTexts } from './abstractTexts';
import type { StemScores } from './stemScores';
import type { Titles } from './titles';

/** Begins what stands for words in a row where a stem is looked up; no word begins so. */
const RUN = '"';

/** Words in a row, by their stems, that no stem of the index tells of: "over optimisation" for "over-optimisation". */
export interface Runs {
  /**
   * What to look the run up by; undefined when no paper has it. `lacking`, when given, takes the papers that may
   * have it and whose abstracts are not here.
   */
  readonly find: (words: readonly string[], lacking?: Set<number>) => string | undefined;
  /** The scores of a stem, or of a run that was found. */
  readonly scoresOf: (stem: string) => StemScores;
  /** The papers whose abstracts have a run; undefined for a stem. */
  readonly inAbstracts: (stem: string) => readonly number[] | undefined;
  /** Forgets what was found: there are more abstracts. */
  readonly forget: () => void;
}

interface Run extends StemScores {
  readonly inAbstracts: readonly number[];
  readonly lacking: readonly number[];
}

/** Past it the runs found first are forgotten: a query has a few. */
const MOST_RUNS = 64;

/** Abstracts looked through for a run, those that say most of its words: 20 ms or so. */
const MOST_ABSTRACTS = 2000;

/** Looks for runs in the texts of those papers that have all their words. */
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

/** Whether words hold others in a row. */
function hasRun(words: readonly string[], run: readonly string[]): boolean {
  const [first, ...rest] = run.map(formOf);
  return words.some(
    (word, at) =>
      formOf(word) === first && rest.every((form, place) => formOf(words[at + 1 + place] ?? '') === form),
  );
}

/** What the forms of a word share; small ones have no other forms: "well be" is not "well-being". */
function formOf(word: string): string {
  return isStopWord(word) ? word : stemOf(word);
}
