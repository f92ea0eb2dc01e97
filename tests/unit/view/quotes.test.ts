import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../../src/model/paper';
import { quotesOf } from '../../../src/view/quotes';

const LONG =
  'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty.';

/** Quotes with the words in angle brackets, as they would be read. */
function read(text: string, ...wanted: readonly string[]): string[] {
  const ranges = wanted.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return quotesOf(text, ranges).map(({ window, words, cutBefore, cutAfter }) => {
    let at = window.start;
    const pieces = words.map(({ start, end }) => {
      const piece = `${text.slice(at, start)}<${text.slice(start, end)}>`;
      at = end;
      return piece;
    });
    return `${cutBefore ? '… ' : ''}${pieces.join('')}${text.slice(at, window.end)}${cutAfter ? ' …' : ''}`;
  });
}

describe('a quote', () => {
  it.each([
    [
      'is the whole sentence when it is short',
      'First one. We study safe RL here. Last one.',
      ['safe RL'],
      ['We study <safe RL> here.'],
    ],
    [
      'is cut on both sides of the words when it is long',
      LONG,
      ['ten eleven'],
      ['… four five six seven eight nine <ten eleven> twelve thirteen fourteen fifteen sixteen seventeen …'],
    ],
    [
      'is not cut where that would save one word',
      LONG,
      ['eight'],
      ['One two three four five six seven <eight> nine ten eleven twelve thirteen fourteen …'],
    ],
    [
      'holds all words whose surroundings meet',
      LONG,
      ['three', 'eleven'],
      [
        'One two <three> four five six seven eight nine ten <eleven> twelve thirteen fourteen fifteen sixteen seventeen …',
      ],
    ],
    [
      'stands alone in its sentence',
      'We study safe RL here. There is safe control too.',
      ['safe RL', 'safe control'],
      ['We study <safe RL> here.', 'There is <safe control> too.'],
    ],
    ['takes a text without a full stop', 'Safe RL for all', ['Safe RL'], ['<Safe RL> for all']],
  ])('%s', (_claim, text, wanted, quotes) => {
    expect(read(text, ...wanted)).toEqual(quotes);
  });

  it('holds each range once and whole, in order, and never a letter twice', () => {
    const anyText = fc
      .array(fc.constantFrom('RL', 'safe', 'e.g.', 'so.', '(ab', 'c)', '\n', '\n\n', 'Why?', 'x-y'), {
        maxLength: 60,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(50), { maxLength: 8 }), (text, picks) => {
        const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }): TextRange => ({
          start: index,
          end: index + word.length,
        }));
        const ranges = [...new Set(picks)].toSorted((a, b) => a - b).flatMap((pick) => words[pick] ?? []);
        const quotes = quotesOf(text, ranges);
        expect(quotes.flatMap((quote) => quote.words)).toEqual(ranges);
        let end = -1;
        for (const quote of quotes) {
          expect(quote.window.start).toBeGreaterThan(end);
          for (const word of quote.words) {
            expect(word.start).toBeGreaterThanOrEqual(quote.window.start);
            expect(word.end).toBeLessThanOrEqual(quote.window.end);
          }
          end = quote.window.end;
        }
      }),
    );
  });
});
