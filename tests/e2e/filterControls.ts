import type { Locator } from '@playwright/test';

/** A filter as it stands on screen. */
export interface FilterState {
  readonly name: string;
  /** How many papers it says. */
  readonly count: number;
  /** True when these are the papers that it adds to those of other topics. */
  readonly adds: boolean;
  readonly pressed: boolean;
  readonly disabled: boolean;
}

/** What a filter's name ends with. While a query has no answer it says nothing. */
const OUTCOME = / \((adds )?([\d,]+) papers?\)$/;

/** The filters, beside the list or in their sheet. */
export class FilterControls {
  readonly #place: Locator;
  readonly #buttons: Locator;

  constructor(place: Locator) {
    this.#place = place;
    this.#buttons = place.getByRole('button').and(place.locator('[aria-pressed]'));
  }

  /** The button that asks for a topic or a kind of link. */
  toggle(name: string): Locator {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return this.#place.getByRole('button', { name: new RegExp(`^${escaped}(${OUTCOME.source}|$)`) });
  }

  /** The button that leaves a topic out. */
  leaveOut(topic: string): Locator {
    return this.toggle(`Exclude ${topic}`);
  }

  /** One half of the switch between papers with any and with all of the chosen topics. */
  match(mode: 'any' | 'all'): Locator {
    return this.#place.getByRole('radio', { name: new RegExp(`^${mode} of the topics`) });
  }

  /** How many papers a mode gives, as its half of the switch says. */
  async matchCount(mode: 'any' | 'all'): Promise<number> {
    return outcomeOf((await this.match(mode).getAttribute('aria-label')) ?? '').count;
  }

  /** The names of all pressed buttons, counts aside. */
  async pressed(): Promise<string[]> {
    return (await this.#read()).filter(({ pressed }) => pressed).map(({ name }) => name);
  }

  /** Every topic and kind of link to ask for. */
  async states(): Promise<FilterState[]> {
    return (await this.#read()).filter(({ name }) => !name.startsWith('Exclude '));
  }

  /** Every topic to leave out, under the name of its button. */
  async leaveOutStates(): Promise<FilterState[]> {
    return (await this.#read()).filter(({ name }) => name.startsWith('Exclude '));
  }

  async #read(): Promise<FilterState[]> {
    const found = await this.#buttons.evaluateAll((elements) =>
      elements.map((element) => ({
        label: element.getAttribute('aria-label') ?? '',
        pressed: element.getAttribute('aria-pressed') === 'true',
        disabled: element.getAttribute('aria-disabled') === 'true',
      })),
    );
    return found.map(({ label, ...state }) => ({ ...outcomeOf(label), ...state }));
  }
}

function outcomeOf(label: string): Pick<FilterState, 'name' | 'count' | 'adds'> {
  const [, adds, count = ''] = OUTCOME.exec(label) ?? [];
  return {
    name: label.replace(OUTCOME, ''),
    count: count === '' ? NaN : Number(count.replaceAll(',', '')),
    adds: adds !== undefined,
  };
}
