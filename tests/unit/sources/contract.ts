import { describe, expect, it, vi } from 'vitest';
import type { Answer, Ask, PaperSource } from '../../../src/corpus/source';
import type { Corpus } from '../../../src/corpus/assemble';
import { valuesOffered } from '../../../src/fields/facet';
import { FILTERS } from '../../../src/fields/registry';
import { NO_LIBRARY } from '../../../src/library/entry';
import { paperId } from '../../../src/model/identity';
import { createEngine } from '../../../src/search/createEngine';
import { facetPapers } from '../../../src/search/facetPapers';
import { setFilter } from '../../../src/view/change';
import { EMPTY_VIEW, type View } from '../../../src/view/view';

/** A query with full and partial matches, one with few papers, one with none, and two with conditions. */
const QUERIES = ['reward model', 'submodular', 'xyzzy', '"human feedback"', 'has:code policy'];

function askFor(view: Partial<View>, list: Ask['list'] = null): Ask {
  return { view: { ...EMPTY_VIEW, ...view }, list, library: NO_LIBRARY };
}

/** The answer to an ask once its query is answered. */
async function answerTo(source: PaperSource, ask: Ask): Promise<Answer> {
  if (ask.view.query !== '') source.search(ask.view.query);
  return vi.waitFor(() => {
    const answer = source.ask(ask);
    const { query, hints = [] } = answer?.reading ?? { query: '' };
    const isWhole = hints.every(({ kind }) => kind !== 'unread-abstracts');
    if (answer === undefined || query !== ask.view.query || !isWhole) {
      throw new Error(`No answer to ${ask.view.query}.`);
    }
    return answer;
  });
}

/**
 * What every source of papers does, wherever its papers lie.
 * @param open makes a source of the corpus, anew for each case, ready to be searched
 */
export function describeSource(name: string, corpus: Corpus, open: () => Promise<PaperSource>): void {
  const ids = corpus.papers.map(({ id }) => id);
  const engine = createEngine(corpus.texts, facetPapers(corpus));
  const stranger = paperId('a paper that no digest has');

  describe(name, () => {
    it('has the whole collection in its order', async () => {
      const source = await open();
      const answer = await answerTo(source, askFor({}));
      expect(source.about).toMatchObject({ papers: ids.length, topics: corpus.topics });
      expect(answer.papers(0, answer.total).map(({ id }) => id)).toEqual(ids);
      expect(answer).toMatchObject({ total: ids.length, withAllWords: ids.length, reading: undefined });
    });

    it('gives windows of a list, and the place of each of its papers', async () => {
      const source = await open();
      const answer = await answerTo(source, askFor({ query: 'reward model' }));
      const all = answer.papers(0, answer.total);
      expect([...answer.papers(0, 7), ...answer.papers(7, answer.total)]).toEqual(all);
      expect(answer.papers(answer.total, answer.total + 9)).toEqual([]);
      for (const [at, { id }] of all.entries()) {
        const place = { position: at + 1, of: all.length, previous: all[at - 1], next: all[at + 1] };
        expect({ previous: undefined, next: undefined, ...answer.placeOf(id) }).toEqual(place);
      }
      expect(answer.placeOf(stranger)).toBeNull();
    });

    it.each(QUERIES)('counts for every filter what the list has after it: %s', async (query) => {
      const source = await open();
      const view = { ...EMPTY_VIEW, query };
      const { counts, total } = await answerTo(source, askFor(view));
      expect(counts.total).toBe(total);
      const after = async (next: View): Promise<number> => (await answerTo(source, askFor(next))).total;
      for (const { key, facet } of FILTERS) {
        const values = valuesOffered(facet, { ...corpus, library: NO_LIBRARY });
        for (const value of values) {
          const next = setFilter(view, key, value, true);
          expect(counts.after(key, value, true), `${key} ${value}`).toBe(await after(next));
        }
      }
    });

    it.each(QUERIES)(
      'finds what the engine finds in its order, and relates only others: %s',
      async (query) => {
        const source = await open();
        const answer = await answerTo(source, askFor({ query }));
        const found = answer.papers(0, answer.total);
        const { ranked } = engine.search(query);
        expect(found).toEqual([...ranked].map((place) => corpus.papers[place]));
        expect(answer.near.filter((paper) => found.includes(paper))).toEqual([]);
      },
    );

    it('keeps to an opened list, in its order, and knows how many papers there are outside', async () => {
      const source = await open();
      const some = [ids[9], ids[2], ids[40]].filter((id) => id !== undefined);
      const list = { name: '', ids: [...some, stranger] };
      const answer = await answerTo(source, askFor({}, list));
      expect(answer.papers(0, 9).map(({ id }) => id)).toEqual(some);
      expect(answer.countOutside()).toBe(ids.length);
      expect(answer.countOf(setFilter(EMPTY_VIEW, 'has', 'code', true))).toBe(
        answer.counts.after('has', 'code', true),
      );
    });

    it('gives the same object for the same question', async () => {
      const source = await open();
      const first = await answerTo(source, askFor({ query: 'policy' }));
      expect(source.ask(askFor({ query: 'policy' }))).toBe(first);
      expect(first.papers(0, first.total)).toBe(first.papers(0, first.total));
    });

    it('has every paper by its id, with its abstract and its related papers', async () => {
      const source = await open();
      // A source elsewhere holds only what it has answered with.
      await answerTo(source, askFor({}));
      for (const at of [0, ids.length - 1]) {
        const id = ids[at] ?? stranger;
        expect(source.paper(id)).toEqual(corpus.papers[at]);
        expect(await source.abstracts.request(id)).toEqual({
          kind: 'ready',
          value: corpus.abstracts[at]?.abstract,
        });
        const details = await source.details.request(id);
        const related = corpus.details[at]?.related.map(({ paper, terms }) => ({
          paper: corpus.papers[paper],
          terms,
        }));
        expect(details).toEqual({ kind: 'ready', value: { ...corpus.details[at], related } });
        expect(source.abstracts.get(id)).toBe(source.abstracts.get(id));
      }
      expect(source.paper(stranger)).toBeUndefined();
      expect(await source.abstracts.request(stranger)).toMatchObject({ kind: 'failed' });
    });
  });
}
