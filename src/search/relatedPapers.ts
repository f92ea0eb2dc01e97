import type { RelatedPaper } from '../catalog/catalog';
import { termsOf } from '../query/terms';
import { latentVectors, type LatentVectors } from './latentVectors';
import { LIKENESS } from './weights';
import { likestTo, sharedTerms, type LikePaper } from './likestPapers';
import { paperVectors, type PaperVectors, type StemmedPaper } from './paperVectors';
import type { SearchText } from './protocol';

/** How similar the papers of a catalog are. Costly to make and used twice: beside a paper and on the map. */
export interface PaperLikeness {
  readonly vectors: PaperVectors;
  /** Undefined where there are too few papers for that many dimensions. */
  readonly latent: LatentVectors | undefined;
  /** By ordinal: the most similar papers, most similar first, as many as are compared in full. */
  readonly likest: readonly (readonly LikePaper[])[];
  readonly wordOf: (stem: string) => WrittenWord;
}

/** Reads the texts of a catalog, in its order. */
export function paperLikeness(texts: readonly SearchText[]): PaperLikeness {
  const { stemmed, wordOf } = readWords(texts);
  const vectors = paperVectors(stemmed);
  const latent =
    texts.length < LIKENESS.latentPapers ? undefined : latentVectors(vectors, LIKENESS.latentDimensions);
  const likestOf = likestTo(vectors, latent);
  const likest = texts.map((_, paper) => likestOf(paper, LIKENESS.candidates));
  return { vectors, latent, likest, wordOf };
}

/**
 * For each paper, by ordinal, the papers most like it, likest first, six at most; none that are hardly alike.
 * @param likeness of the same texts, where it is at hand already
 */
export function relatedPapers(
  texts: readonly SearchText[],
  { vectors, likest, wordOf }: PaperLikeness = paperLikeness(texts),
): readonly (readonly RelatedPaper[])[] {
  return texts.map((_, paper) => {
    const related: RelatedPaper[] = [];
    for (const { paper: other, inWords } of likest[paper] ?? []) {
      if (inWords < LIKENESS.leastRelated) continue;
      const shared = sharedTerms(vectors, paper, other).map((term) => wordOf(vectors.stems[term] ?? ''));
      if (shared.length > 0) related.push({ paper: other, terms: bestWords(shared) });
      if (related.length === LIKENESS.mostRelated) break;
    }
    return related;
  });
}

/** The spelling of a stem. */
interface WrittenWord {
  readonly word: string;
  /** Mostly a part of a compound, as "non" of "non-convex", or a single letter: says little by itself. */
  readonly fragment: boolean;
}

function bestWords(words: readonly WrittenWord[]): readonly string[] {
  const whole = words.filter(({ word, fragment }) => !fragment && !SAYS_LITTLE.has(word.toLowerCase()));
  return (whole.length === 0 ? words : whole).slice(0, LIKENESS.mostSharedTerms).map(({ word }) => word);
}

/** Words of any abstract, which do not explain why two papers are similar. They count in the likeness. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  `advanced al approach approaches challenges different enables et extend find help important improvement issue
  issues making method methods paper problem problems propose provide results show study time true work`.split(
    /\s+/,
  ),
);

/** A capital first letter may come from the start of a sentence or from a title, so that spelling counts a third. */
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/**
 * The stems of all texts, compounds left out, and how a stem is written: in the spelling of most places where
 * it stands ("RLHF", "policies"), of equals the first in the catalog. Both in one pass, which is half the work.
 */
function readWords(texts: readonly SearchText[]): {
  readonly stemmed: readonly StemmedPaper[];
  readonly wordOf: (stem: string) => WrittenWord;
} {
  const spellings = new Map<string, Map<string, number>>();
  const parts = new Map<string, number>();
  function read(text: string): string {
    const stems: string[] = [];
    for (const { stem, start, end, kind } of termsOf(text)) {
      if (kind !== 'word') continue;
      stems.push(stem);
      const spelling = text.slice(start, end);
      const counts = spellings.get(stem) ?? new Map<string, number>();
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      spellings.set(stem, counts);
      if (isHyphen(text[start - 1]) || isHyphen(text[end])) parts.set(stem, (parts.get(stem) ?? 0) + 1);
    }
    return stems.join(' ');
  }
  const stemmed = texts.map(({ title, abstract }) => ({ title: read(title), abstract: read(abstract) }));
  function wordOf(stem: string): WrittenWord {
    let word = stem;
    let most = 0;
    let all = 0;
    for (const [spelling, count] of spellings.get(stem) ?? []) {
      const weighed = CAPITALISED.test(spelling) ? count / 3 : count;
      if (weighed > most) [word, most] = [spelling, weighed];
      all += count;
    }
    return { word, fragment: word.length === 1 || (parts.get(stem) ?? 0) > all / 2 };
  }
  return { stemmed, wordOf };
}

function isHyphen(letter: string | undefined): boolean {
  return letter === '-' || letter === '\u2010' || letter === '\u2011';
}
