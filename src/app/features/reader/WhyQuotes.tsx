import { andMore } from '../../../messages/count';
import type { ReactNode } from 'react';
import type { CatalogPassage } from '../../../catalog/catalog';
import { whyMessages } from '../../../messages/why';
import type { Evidence } from '../../../topics/topic';
import { PassageText } from '../../passage/PassageText';
import { quotesOf, type Quote } from '../../../view/quotes';

interface WhyQuotesProps {
  /** Of one phrase group, in the order of the text. */
  readonly evidence: readonly Evidence[];
  readonly title: CatalogPassage;
  readonly abstract: CatalogPassage;
}

interface PlacedQuote extends Quote {
  readonly field: Evidence['field'];
  readonly passage: CatalogPassage;
}

/** Three quotes show what kind of words count; the others are in a closed <details>. */
const SHOWN = 3;

/** Matching words of a paper in context, each with the field that has it. */
export function WhyQuotes({ evidence, title, abstract }: WhyQuotesProps): ReactNode {
  const quotes = [...placed('title', title), ...placed('abstract', abstract)];
  const more = quotes.slice(SHOWN);
  return (
    <>
      <QuoteList quotes={quotes.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{andMore(more.length)}</summary>
          <QuoteList quotes={more} />
        </details>
      )}
    </>
  );

  function placed(field: Evidence['field'], passage: CatalogPassage): PlacedQuote[] {
    const inField = evidence.filter((one) => one.field === field);
    return quotesOf(passage.text, inField).map((quote) => ({ ...quote, field, passage }));
  }
}

function QuoteList({ quotes }: { readonly quotes: readonly PlacedQuote[] }): ReactNode {
  return (
    <ul className="why-quotes">
      {quotes.map(({ field, passage, window, words, cutBefore, cutAfter }) => (
        <li key={`${field} ${window.start}`}>
          <q lang="en">
            {cutBefore && <span>… </span>}
            <PassageText passage={passage} matches={words} window={window} links={false} />
            {cutAfter && <span>{'\u00a0…'}</span>}
          </q>{' '}
          <span className="why-field">{whyMessages[field]}</span>
        </li>
      ))}
    </ul>
  );
}
