import type { expect as playwrightExpect } from '@playwright/test';
import { expect as vitestExpect } from 'vitest';
import { isVisible, Part, valueOf } from './part';
import { until } from './until';

type Wanted = string | RegExp;
/** Whether a part is as it should be; what it returns is shown when it is not. */
interface Look {
  readonly holds: boolean;
  readonly seen: unknown;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function fits(text: string, wanted: Wanted, whole: boolean): boolean {
  if (wanted instanceof RegExp) return wanted.test(text);
  return whole ? plain(text) === plain(wanted) : plain(text).includes(plain(wanted));
}

function textLook(part: Part, wanted: Wanted | readonly Wanted[], whole: boolean): Look {
  if (typeof wanted === 'string' || wanted instanceof RegExp) {
    const text = part.only()?.textContent;
    return { holds: text !== undefined && fits(text, wanted, whole), seen: text };
  }
  const texts = part.elements().map(({ textContent }) => textContent);
  if (whole)
    return {
      holds:
        texts.length === wanted.length && wanted.every((one, place) => fits(texts[place] ?? '', one, true)),
      seen: texts,
    };
  let place = 0;
  for (const text of texts) {
    const next = wanted[place];
    if (next !== undefined && fits(text, next, false)) place += 1;
  }
  return { holds: place === wanted.length, seen: texts };
}

/** Of one element; none fits nothing. */
function look<T>(part: Part, ask: (element: HTMLElement) => T, holds: (seen: T) => boolean): Look {
  const element = part.only();
  if (element === undefined) return { holds: false, seen: 'no element' };
  const seen = ask(element);
  return { holds: holds(seen), seen };
}

/** By vitest's own matcher for elements. */
function matches(part: Part, matcher: (element: HTMLElement) => void): Look {
  const element = part.only();
  if (element === undefined) return { holds: false, seen: 'no element' };
  try {
    matcher(element);
    return { holds: true, seen: 'that' };
  } catch (error) {
    return { holds: false, seen: error instanceof Error ? error.message : error };
  }
}

function ratioInSight(element: HTMLElement): number {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const seen =
    Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)) *
    Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  return width * height === 0 ? 0 : seen / (width * height);
}

const isOff = (element: HTMLElement): boolean =>
  element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';

const MATCHERS = {
  toHaveText: (part: Part, wanted: Wanted | readonly Wanted[]) => textLook(part, wanted, true),
  toContainText: (part: Part, wanted: Wanted | readonly Wanted[]) => textLook(part, wanted, false),
  toBeVisible: (part: Part) => look(part, isVisible, Boolean),
  toBeHidden: (part: Part): Look => {
    const element = part.only();
    return { holds: element === undefined || !isVisible(element), seen: element?.outerHTML.slice(0, 200) };
  },
  toBeAttached: (part: Part): Look => ({ holds: part.elements().length > 0, seen: part.elements().length }),
  toHaveCount: (part: Part, count: number): Look => {
    const seen = part.elements().length;
    return { holds: seen === count, seen };
  },
  toBeFocused: (part: Part) => look(part, (element) => element === document.activeElement, Boolean),
  toHaveAttribute: (part: Part, name: string, wanted?: Wanted) =>
    look(
      part,
      (element) => element.getAttribute(name),
      (seen) =>
        seen !== null &&
        (wanted === undefined || (wanted instanceof RegExp ? wanted.test(seen) : seen === wanted)),
    ),
  toHaveValue: (part: Part, wanted: Wanted) =>
    look(part, valueOf, (seen) => (wanted instanceof RegExp ? wanted.test(seen) : seen === wanted)),
  toBeDisabled: (part: Part) => look(part, isOff, Boolean),
  toBeEnabled: (part: Part) => look(part, isOff, (seen) => !seen),
  toBeChecked: (part: Part) => matches(part, (element) => vitestExpect(element).toBeChecked()),
  toHaveAccessibleName: (part: Part, wanted: Wanted) =>
    matches(part, (element) => vitestExpect(element).toHaveAccessibleName(wanted)),
  toHaveAccessibleDescription: (part: Part, wanted: Wanted) =>
    matches(part, (element) => vitestExpect(element).toHaveAccessibleDescription(wanted)),
  toBeInViewport: (part: Part, { ratio = 0 }: { ratio?: number } = {}) =>
    look(part, ratioInSight, (seen) => seen > 0 && seen >= ratio - 0.001),
  toHaveJSProperty: (part: Part, name: string, wanted: unknown) =>
    look(
      part,
      (element): unknown => Reflect.get(element, name),
      (seen) => seen === wanted,
    ),
};

type Matcher = (part: Part, ...wanted: unknown[]) => Look;

function expectPart(part: Part, why = ''): object {
  const asked =
    (name: string, matcher: Matcher, holds: boolean) =>
    async (...wanted: unknown[]) => {
      let last: unknown;
      await until(() => {
        const now = matcher(part, ...wanted);
        last = now.seen;
        if (now.holds === holds) return true;
        throw new Error(
          `${why} ${part.found.selector}\n${holds ? '' : 'not '}${name}(${wanted.map(String).join(', ')})\nseen: ${JSON.stringify(last)}`,
        );
      }, name);
    };
  const all = (holds: boolean): object =>
    Object.fromEntries(
      Object.entries(MATCHERS).map(([name, matcher]) => [
        name,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- called by those who know its arguments
        asked(name, matcher as Matcher, holds),
      ]),
    );
  return { ...all(true), not: all(false) };
}

function expectAny(value: unknown, why?: string): object {
  return value instanceof Part ? expectPart(value, why) : vitestExpect(value, why);
}

const POLL = { interval: 16, timeout: 12_000 };

const poll = (ask: () => unknown, why?: string): object =>
  vitestExpect.poll(ask, { ...POLL, ...(why !== undefined && { message: why }) });

const soft = (value: unknown, why?: string): object =>
  value instanceof Part ? expectPart(value, why) : vitestExpect.soft(value, why);

/** Playwright's `expect` as far as the tests use it; it waits for what is on screen, and fails for good in the end. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names, for the same page objects
export const expect = Object.assign(expectAny, { poll, soft }) as unknown as typeof playwrightExpect;
