import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '../../../src/query/interpretation';
import { splitWords } from '../../../src/query/words';
import { squeeze } from '../../../src/query/fold';
import { createEngine } from '../../../src/search/createEngine';
import type { SearchText } from '../../../src/search/protocol';
import type { SearchReport } from '../../../src/search/report';
import {
  anyWords,
  catalogs,
  endings,
  hasForm,
  hasTerm,
  isCalled,
  pairsOf,
  queriesOf,
  rankedPapers,
  textHasForm,
  textHasWords,
  WHOLE_WORDS,
} from './catalogs';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 300) };
const FIELDS = ['title', 'abstract'] as const;

/** Words that can be searched by in a field or excluded, compounds among them. */
const someWords = fc.constantFrom(...WHOLE_WORDS, 'off-policy', 'pre-training');
const wordOfAnyKind = fc.oneof(someWords, anyWords);

/** Words that stand in a row in some text, or do not. */
const phrases = fc
  .array(fc.constantFrom('reinforcement', 'learning', 'off', 'policy', 'the', 'of', 'games', 'facet'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

/** The papers of a ranking in the order of the catalog. */
function setOf({ ranked }: SearchReport): readonly number[] {
  return Array.from(ranked).toSorted((a, b) => a - b);
}

/** The places of those that a test holds for. */
function placesOf<T>(list: readonly T[], holds: (one: T) => boolean): readonly number[] {
  return [...list.entries()].filter(([, one]) => holds(one)).map(([place]) => place);
}

function hasAny(text: SearchText, terms: readonly QueryTerm[] = []): boolean {
  return terms.some((term) => hasTerm(text, term));
}

describe('a query with operators finds', () => {
  it('no paper that has an excluded word', () => {
    fc.assert(
      fc.property(catalogs, queriesOf(2), someWords, (papers, words, word) => {
        const engine = createEngine(papers);
        // Alone, the word is read as it is, run together where it is typed with a hyphen.
        const text = word.replace('-', '');
        const [term] = engine.search(`${text} `).terms;
        const forms = term?.forms.filter(({ how }) => how === 'exact' || how === 'inflected') ?? [];
        const having = placesOf(papers, (one) => forms.some((form) => hasForm(one, form)));
        for (const query of [`${words} -${word}`, `-${word} ${words} `, `-${word}`]) {
          expect(setOf(engine.search(query)).filter((ordinal) => having.includes(ordinal))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('no paper that has an excluded word that is too common to search by', () => {
    fc.assert(
      fc.property(catalogs, fc.constantFrom('the', 'of', 'off', 'what'), (papers, word) => {
        const without = placesOf(
          papers,
          ({ title, abstract }) => !textHasWords(title, [word]) && !textHasWords(abstract, [word]),
        );
        expect(setOf(createEngine(papers).search(`-${word} `))).toEqual(without);
      }),
      RUNS,
    );
  });

  it('for a phrase the papers with its words in a row, and for a phrase of a field those with it there', () => {
    fc.assert(
      fc.property(catalogs, phrases, endings, (papers, phrase, ending) => {
        const engine = createEngine(papers);
        const words = splitWords(phrase).map((word) => word.text);
        const inTitle = placesOf(papers, ({ title }) => textHasWords(title, words));
        const inAbstract = placesOf(papers, ({ abstract }) => textHasWords(abstract, words));
        const anywhere = [...new Set([...inTitle, ...inAbstract])].toSorted((a, b) => a - b);
        expect(setOf(engine.search(`"${phrase}"${ending}`))).toEqual(anywhere);
        expect(setOf(engine.search(`title:"${phrase}"${ending}`))).toEqual(inTitle);
        expect(setOf(engine.search(`abstract:"${phrase}"${ending}`))).toEqual(inAbstract);
      }),
      RUNS,
    );
  });

  it.each(FIELDS)('for a word of the %s the papers that have a form of it there', (field) => {
    fc.assert(
      fc.property(catalogs, anyWords, endings, (papers, word, ending) => {
        fc.pre(!word.includes('-'));
        const report = createEngine(papers).search(`${field}:${word}${ending}`);
        fc.pre(report.terms.every(({ typed }) => !typed.startsWith('“')));
        const forms = report.terms.flatMap((term) => term.forms);
        expect(setOf(report)).toEqual(
          placesOf(papers, (one) => forms.some((form) => textHasForm(one[field], form))),
        );
      }),
      RUNS,
    );
  });

  it('for alternatives the papers of either', () => {
    fc.assert(
      fc.property(catalogs, wordOfAnyKind, wordOfAnyKind, (papers, one, other) => {
        fc.pre(
          ![one, other].some((word) => word.includes('-') || ['the', 'of', 'off', 'what'].includes(word)),
        );
        // A word alone also finds the paper of that title ("pre training"), which says it in other words.
        const words: readonly string[] = [one, other];
        fc.pre(!papers.some(({ title }) => words.includes(squeeze(title))));
        const engine = createEngine(papers);
        const either = [one, other].flatMap((word) => setOf(engine.search(`${word} `)));
        const union = [...new Set(either)].toSorted((a, b) => a - b);
        expect(setOf(engine.search(`(${one} OR ${other})`))).toEqual(union);
        expect(setOf(engine.search(`${one} OR ${other} `))).toEqual(union);
      }),
      RUNS,
    );
  });

  it('of alternatives those that have one as it was typed before those that have one read otherwise', () => {
    fc.assert(
      fc.property(catalogs, anyWords, anyWords, (papers, one, other) => {
        fc.pre(!`${one}${other}`.includes('-'));
        const { ranked, terms } = createEngine(papers).search(`${one} OR ${other} `);
        const [asTyped, corrected] = [false, true].map((is) =>
          terms.filter(({ interpretation }) => (interpretation === 'corrected') === is),
        );
        const wrong = pairsOf(rankedPapers(ranked, papers)).filter(
          ([first, second]) => hasAny(first, corrected) && !hasAny(first, asTyped) && hasAny(second, asTyped),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  it('with a word excluded, what it finds without, in the same order', () => {
    const queries = fc.oneof(
      queriesOf(3),
      phrases.map((phrase) => `"${phrase}"`),
      fc.tuple(anyWords, anyWords).map((words) => words.join(' OR ')),
    );
    fc.assert(
      fc.property(catalogs, queries, someWords, (papers, query, word) => {
        const engine = createEngine(papers);
        const { terms, ranked } = engine.search(`${query} `);
        // Words too common to search by ask for a title at most; with an exclusion they ask for all the rest.
        fc.pre(terms.some(({ interpretation }) => interpretation !== 'ignored'));
        const whole = Array.from(ranked);
        const part = Array.from(engine.search(`${query} -${word}`).ranked);
        expect(part).toEqual(whole.filter((ordinal) => part.includes(ordinal)));
      }),
      RUNS,
    );
  });
});

describe('a query of one word', () => {
  it('finds the papers that have a form of it, and the one of that title', () => {
    fc.assert(
      fc.property(catalogs, anyWords, endings, (papers, word, ending) => {
        fc.pre(!word.includes('-'));
        const report = createEngine(papers).search(word + ending);
        fc.pre(report.terms.every(({ interpretation }) => interpretation !== 'ignored'));
        const forms = report.terms.flatMap((term) => term.forms);
        const having = (one: (typeof papers)[number]): boolean =>
          isCalled(one, word) || forms.some((form) => hasForm(one, form));
        expect(setOf(report)).toEqual(placesOf(papers, having));
      }),
      RUNS,
    );
  });
});
