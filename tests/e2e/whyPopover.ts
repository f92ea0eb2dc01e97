import type { Locator, Page } from '@playwright/test';

/** Words that a popover quotes, and where it says that they stand. */
export interface QuotedWords {
  readonly words: string;
  readonly field: string;
}

/** The topics of an open paper, and the popover that tells why it has one. */
export class WhyPopover {
  readonly chips: Locator;
  readonly popover: Locator;
  readonly reasons: Locator;
  readonly sum: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.chips = page
      .getByRole('article')
      .getByRole('button')
      .and(page.locator('[popovertarget^="why-"][aria-haspopup]'));
    this.popover = page.getByRole('dialog', { name: /^Why .*\?$/ });
    this.reasons = this.popover
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) });
    this.sum = this.popover.getByText(/^Score /);
    this.close = this.popover.getByRole('button', { name: 'Close' });
  }

  /** Every marked word, the folded ones too. */
  async quotedWords(): Promise<QuotedWords[]> {
    return this.popover.locator('q').evaluateAll((quotes) =>
      quotes.flatMap((quote) =>
        [...quote.querySelectorAll('mark')].map((mark) => ({
          words: mark.textContent,
          field: /in the (\w+)$/.exec(quote.parentElement?.textContent ?? '')?.[1] ?? '',
        })),
      ),
    );
  }

  /** The points of each group, and the two numbers of the last line. */
  async points(): Promise<{ readonly groups: number[]; readonly sum: number; readonly needed: number }> {
    const groups = await this.reasons.getByRole('heading', { level: 3 }).allTextContents();
    const [, sum = '', needed = ''] =
      /^Score ([−\d.]+) \(threshold ([−\d.]+)\)$/.exec((await this.sum.textContent()) ?? '') ?? [];
    return {
      groups: groups.map((text) => read(/[−\d.]+ points?$/.exec(text)?.[0] ?? '')),
      sum: read(sum),
      needed: read(needed),
    };
  }
}

function read(points: string): number {
  return Number.parseFloat(points.replace('−', '-'));
}
