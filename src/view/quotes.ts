import type { TextRange } from '../model/paper';
import { splitSentences } from '../query/sentences';

/** A quote: words of a text with enough context. */
export interface Quote {
  /** The part of the text to show: one sentence or a cut of it. */
  readonly window: TextRange;
  /** The quoted words, in order, all inside the window. */
  readonly words: readonly TextRange[];
  /** Whether the sentence begins before the window, and whether it goes on behind it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A sentence of at most this many words is shown in full; of a longer one, this many on each side. */
const WHOLE_SENTENCE = 16;
const WORDS_AROUND = 6;

/**
 * Quotes words of a text in context. Ranges with overlapping contexts share one quote, so that no word is shown
 * twice.
 *
 * @param ranges in order, not overlapping, as offsets into the text
 */
export function quotesOf(text: string, ranges: readonly TextRange[]): Quote[] {
  const sentences = splitSentences(text);
  const quotes: Quote[] = [];
  for (const range of ranges) {
    const quote = quoteOf(text, sentences, range);
    const last = quotes.at(-1);
    if (last !== undefined && quote.window.start <= last.window.end) {
      quotes[quotes.length - 1] = {
        window: { start: last.window.start, end: Math.max(last.window.end, quote.window.end) },
        words: [...last.words, range],
        cutBefore: last.cutBefore,
        cutAfter: quote.window.end > last.window.end ? quote.cutAfter : last.cutAfter,
      };
    } else quotes.push(quote);
  }
  return quotes;
}

function quoteOf(text: string, sentences: readonly TextRange[], range: TextRange): Quote {
  // The sentence detection may end a sentence inside the words; then they span two.
  const start = sentences.findLast((sentence) => sentence.start <= range.start)?.start ?? 0;
  const end = sentences.find((sentence) => sentence.end >= range.end)?.end ?? text.length;
  const before = wordStarts(text, start, range.start);
  const after = wordEnds(text, range.end, end);
  const inside = text.slice(range.start, range.end).split(/\s+/).length;
  const whole = before.length + inside + after.length <= WHOLE_SENTENCE;
  // Omitting one word would save nothing, because the dots are as long.
  const cutBefore = !whole && before.length > WORDS_AROUND + 1;
  const cutAfter = !whole && after.length > WORDS_AROUND + 1;
  return {
    window: {
      start: cutBefore ? (before.at(-WORDS_AROUND) ?? start) : start,
      end: cutAfter ? (after[WORDS_AROUND - 1] ?? end) : end,
    },
    words: [range],
    cutBefore,
    cutAfter,
  };
}

function wordStarts(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map(({ index }) => from + index);
}

function wordEnds(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map(({ index, 0: word }) => from + index + word.length);
}
