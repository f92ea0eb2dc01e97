import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearFilters } from '../../../src/view/change';
import { facetControl, matchControl, type FacetControl } from '../../../src/view/facetControl';
import { facetCounts } from '../../../src/sources/memory/facetCounts';
import { selectPapers } from '../../../src/sources/memory/select';
import { canonicalView, filterValues, type View } from '../../../src/view/view';
import { ownAnswers, ownPapers, ownTopics } from './ownCatalog';
import { anyView, paperOf, viewOf } from './views';

const KINDS = ['code', 'project', 'video'];

/** Every control that is on screen; a chip is the control of what is chosen, and presses the same. */
function controlsOf(view: View, ranked: Uint32Array): Omit<FacetControl, 'shown'>[] {
  const counts = facetCounts(ownPapers, ranked, view);
  return [
    ...ownTopics.map((topic) => facetControl(view, counts, 'topic', topic)),
    ...ownTopics.map((topic) => facetControl(view, counts, 'not', topic)),
    ...KINDS.map((kind) => facetControl(view, counts, 'has', kind)),
    ...(filterValues(view, 'topic').length > 1 ? (['any', 'all'] as const) : []).map((mode) =>
      matchControl(view, counts, mode),
    ),
  ];
}

function sizeOf(view: View, ranked: Uint32Array): number {
  return selectPapers({ papers: ownPapers, ranked, view }).length;
}

const anyAnswer = fc.oneof(
  fc.constantFrom(...ownAnswers),
  fc.subarray([...ownPapers.keys()]).map((ordinals) => Uint32Array.from(ordinals)),
);
const anyOwnView = anyView(fc.constantFrom(...ownTopics)).map(canonicalView);

describe('the controls over the digest', () => {
  it('have topics and papers to choose from', () => {
    expect(ownTopics).toEqual(expect.arrayContaining(['rlhf', 'offline-rl', 'safety']));
    expect(ownAnswers.every((ranked) => ranked.length > 0)).toBe(true);
  });

  it('each show how many papers there are after a press, and do nothing only where that would be none', () => {
    fc.assert(
      fc.property(anyAnswer, anyOwnView, (ranked, view) => {
        for (const { chosen, leadsTo, papers, closed } of controlsOf(view, ranked)) {
          expect(papers).toBe(sizeOf(leadsTo, ranked));
          expect(closed).toBe(papers === 0 && !chosen);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('show, for a topic that is on, its papers in the list, and for one that is off what it adds or gives', () => {
    fc.assert(
      fc.property(anyAnswer, anyOwnView, fc.constantFrom(...ownTopics), (ranked, view, topic) => {
        const counts = facetCounts(ownPapers, ranked, view);
        const { chosen, leadsTo, shown } = facetControl(view, counts, 'topic', topic);
        const listed = [...selectPapers({ papers: ownPapers, ranked, view })];
        if (chosen) {
          const its = listed.filter((ordinal) => ownPapers[ordinal]?.topics.includes(topic));
          expect(shown).toEqual({ kind: 'has', papers: its.length });
        } else if (
          view.match === 'any' &&
          filterValues(view, 'topic').length > 0 &&
          !filterValues(view, 'not').includes(topic)
        ) {
          expect(shown).toEqual({ kind: 'adds', papers: sizeOf(leadsTo, ranked) - listed.length });
        } else expect(shown).toEqual({ kind: 'has', papers: sizeOf(leadsTo, ranked) });
        for (const kind of KINDS) {
          const code = facetControl(view, counts, 'has', kind);
          const papers = code.chosen ? listed.length : sizeOf(code.leadsTo, ranked);
          expect(code.shown).toEqual({ kind: 'has', papers });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never lead to an empty list, in any sequence of presses, but where a 0 was shown', () => {
    let emptied = 0;
    const presses = fc.array(fc.nat(), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(anyAnswer, presses, (ranked, places) => {
        fc.pre(ranked.length > 0);
        let view = viewOf({ query: 'of the answer' });
        for (const place of places) {
          const open = controlsOf(view, ranked).filter(({ closed }) => !closed);
          // One place past the controls is "Clear all", which has no number: it must never need one.
          const pressed = open[place % (open.length + 1)];
          const before = sizeOf(view, ranked);
          view = pressed === undefined ? clearFilters(view) : pressed.leadsTo;
          if (sizeOf(view, ranked) > 0) continue;
          expect(pressed?.papers).toBe(0);
          if (before > 0) emptied += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(emptied).toBeGreaterThan(0);
  });
});

describe('a control', () => {
  const papers = [paperOf('0', ['a']), paperOf('1', ['b'], ['code'])];
  const countsOf = (view: View, found: number[]) => facetCounts(papers, found, view);

  it('that would empty the list is closed', () => {
    const view = viewOf({});
    expect(facetControl(view, countsOf(view, [0]), 'topic', 'b')).toMatchObject({
      papers: 0,
      closed: true,
    });
    expect(facetControl(view, countsOf(view, [0]), 'not', 'a')).toMatchObject({
      papers: 0,
      closed: true,
    });
    expect(facetControl(view, countsOf(view, [0]), 'has', 'code')).toMatchObject({ papers: 0, closed: true });
  });

  it('that is chosen stays open with its 0', () => {
    const view = viewOf({ topic: ['a', 'b'] });
    expect(facetControl(view, countsOf(view, [0]), 'topic', 'a')).toMatchObject({
      chosen: true,
      papers: 0,
      closed: false,
    });
    expect(matchControl(view, countsOf(view, [0]), 'all')).toMatchObject({ papers: 0, closed: true });
    expect(matchControl(view, countsOf(view, []), 'any')).toMatchObject({ chosen: true, closed: false });
  });

  it('says nothing while the query has no answer yet, and only what is on can be pressed', () => {
    expect(facetControl(viewOf({}), undefined, 'has', 'video')).toMatchObject({
      papers: undefined,
      closed: true,
    });
    expect(facetControl(viewOf({ has: ['video'] }), undefined, 'has', 'video')).toMatchObject({
      closed: false,
    });
  });
});
