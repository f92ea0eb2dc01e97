import { commands, type Locator } from 'vitest/browser';
import { until } from './until';

/** Part of the page, found anew each time, with Playwright's names for what can be done with it and asked of it. */
export class Part {
  readonly found: Locator;

  constructor(found: Locator) {
    this.found = found;
  }

  getByRole(role: string, options: object = {}): Part {
    return new Part(this.found.getByRole(role, options));
  }
  getByText(text: string | RegExp, options: object = {}): Part {
    return new Part(this.found.getByText(text, options));
  }
  getByLabel(text: string | RegExp, options: object = {}): Part {
    return new Part(this.found.getByLabelText(text, options));
  }
  /** By a CSS selector. */
  locator(selector: string, options: FilterOptions = {}): Part {
    const part = new Part(this.found.css(selector));
    return Object.keys(options).length === 0 ? part : part.filter(options);
  }
  filter({ has, hasNot, ...options }: FilterOptions): Part {
    return new Part(
      this.found.filter({
        ...options,
        ...(has && { has: has.found }),
        ...(hasNot && { hasNot: hasNot.found }),
      }),
    );
  }
  and({ found }: Part): Part {
    return new Part(this.found.and(found));
  }
  or({ found }: Part): Part {
    return new Part(this.found.or(found));
  }
  first(): Part {
    return new Part(this.found.first());
  }
  last(): Part {
    return new Part(this.found.last());
  }
  nth(place: number): Part {
    return new Part(this.found.nth(place));
  }

  elements(): (HTMLElement | SVGElement)[] {
    return this.found.elements();
  }
  /** The one element; waits for it. */
  async element(): Promise<HTMLElement> {
    return until(() => this.only(), `one of ${this.found.selector}`);
  }
  /** The one element as things stand; undefined when there is none. */
  only(): HTMLElement | undefined {
    const [element, ...others] = this.elements();
    if (others.length > 0)
      throw new Error(`${others.length + 1} elements in place of one: ${this.found.selector}`);
    return element instanceof HTMLElement ? element : undefined;
  }

  async click(options: object = {}): Promise<void> {
    await this.found.click(options);
  }
  /** Ticks a box or chooses a radio button. */
  async check(): Promise<void> {
    const element = await this.element();
    if (!(element instanceof HTMLInputElement && element.checked)) await this.click();
  }
  async hover(): Promise<void> {
    await this.found.hover();
  }
  async fill(text: string): Promise<void> {
    await this.found.fill(text);
  }
  async focus(): Promise<void> {
    (await this.element()).focus();
  }
  async press(key: string): Promise<void> {
    await this.focus();
    await commands.pressKeys([key]);
  }
  async pressSequentially(text: string): Promise<void> {
    if ((await this.element()) !== document.activeElement) await this.focus();
    await commands.typeText(text);
  }
  async selectOption(value: string): Promise<void> {
    await this.found.selectOptions(value);
  }
  async waitFor({ state = 'visible' }: { state?: 'visible' | 'attached' } = {}): Promise<void> {
    await until(
      () => this.elements().some((element) => state === 'attached' || isVisible(element)) || undefined,
      this.found.selector,
    );
  }
  async dispatchEvent(type: string, init: object): Promise<void> {
    (await this.element()).dispatchEvent(
      new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }),
    );
  }

  async all(): Promise<Part[]> {
    return Promise.resolve(this.elements().map((_, place) => this.nth(place)));
  }
  async count(): Promise<number> {
    return Promise.resolve(this.elements().length);
  }
  async allTextContents(): Promise<string[]> {
    return Promise.resolve(this.elements().map(({ textContent }) => textContent));
  }
  async allInnerTexts(): Promise<string[]> {
    return this.evaluateAll((all) => all.map((one) => (one instanceof HTMLElement ? one.innerText : '')));
  }
  async textContent(): Promise<string> {
    return (await this.element()).textContent;
  }
  async getAttribute(name: string): Promise<string | null> {
    return (await this.element()).getAttribute(name);
  }
  async inputValue(): Promise<string> {
    return valueOf(await this.element());
  }
  async boundingBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const { x, y, width, height } = (await this.element()).getBoundingClientRect();
    return { x, y, width, height };
  }
  async evaluate<T, A>(ask: (element: HTMLElement, given: A) => T, given: A): Promise<T> {
    return ask(await this.element(), given);
  }
  async evaluateAll<T>(ask: (elements: (HTMLElement | SVGElement)[]) => T): Promise<T> {
    return Promise.resolve(ask(this.elements()));
  }
}

/** The document's own element, which stands above all that vitest's locators look through. */
export class RootPart extends Part {
  readonly #selector: string;

  constructor(found: Locator, selector: string) {
    super(found);
    this.#selector = selector;
  }

  override elements(): (HTMLElement | SVGElement)[] {
    return [...document.querySelectorAll<HTMLElement>(this.#selector)];
  }
}

interface FilterOptions {
  readonly hasText?: string | RegExp;
  readonly hasNotText?: string | RegExp;
  readonly has?: Part;
  readonly hasNot?: Part;
}

/** Whether an element is drawn at all, in sight or scrolled away. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

export function valueOf(element: Element): string {
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isField ? element.value : '';
}
