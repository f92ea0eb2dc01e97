import type { Locator } from '@playwright/test';

/** A filter as it stands on screen. */
export interface FilterState {
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly disabled: boolean;
}

/** The filters, beside the list or in their sheet. */
export class FilterControls {
  readonly match: Locator;
  readonly #place: Locator;
  readonly #toggles: Locator;

  constructor(place: Locator) {
    this.#place = place;
    this.#toggles = place.getByRole('button', { name: /\d papers?$/ }).and(place.locator('[aria-pressed]'));
    this.match = place.getByRole('combobox');
  }

  /** The button that asks for a topic or a kind of link. */
  toggle(name: string): Locator {
    return this.#toggles.filter({ hasText: name });
  }

  /** The button that leaves a topic out. */
  leaveOut(topic: string): Locator {
    return this.#place.getByRole('button', { name: `Leave out ${topic}`, exact: true });
  }

  /** The names of all pressed buttons, counts aside. */
  async pressed(): Promise<string[]> {
    const buttons = this.#place.getByRole('button', { pressed: true });
    return buttons.evaluateAll((elements) =>
      elements.map(
        (element) => element.getAttribute('aria-label') ?? element.textContent.replace(/\d.*$/, '').trim(),
      ),
    );
  }

  /** Every filter that has a count. */
  async states(): Promise<FilterState[]> {
    return this.#toggles.evaluateAll((elements) =>
      elements.map((element) => {
        const [, name = '', count = ''] = /^(.*?)\s*(\d+) papers?$/.exec(element.textContent.trim()) ?? [];
        return {
          name,
          count: Number(count),
          pressed: element.getAttribute('aria-pressed') === 'true',
          disabled: element.getAttribute('aria-disabled') === 'true',
        };
      }),
    );
  }
}
