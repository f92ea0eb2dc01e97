import { commands, locators, page as whole, type Locator } from 'vitest/browser';
import type { MouseAct } from '../../setup/browserCommands';
import { nextSavedFile, type SavedFile } from './files';
import { mountApp } from './mountApp';
import { Part, RootPart } from './part';

declare module 'vitest/browser' {
  interface LocatorSelectors {
    css: (selector: string) => Locator;
  }
}

locators.extend({ css: (selector) => `css=${selector}` });

/** The page that the app is on, with Playwright's names. */
export class ScreenPage {
  readonly keyboard = {
    press: (key: string): Promise<void> => commands.pressKeys([key]),
    type: (text: string): Promise<void> => commands.typeText(text),
  };
  readonly mouse = {
    click: (x: number, y: number): Promise<void> => this.#point('click', x, y),
    move: (x: number, y: number): Promise<void> => this.#point('move', x, y),
    down: (): Promise<void> => this.#point('down', 0, 0),
    up: (): Promise<void> => this.#point('up', 0, 0),
  };

  getByRole(role: string, options: object = {}): Part {
    return new Part(whole.getByRole(role, options));
  }
  getByText(text: string | RegExp, options: object = {}): Part {
    return new Part(whole.getByText(text, options));
  }
  getByLabel(text: string | RegExp, options: object = {}): Part {
    return new Part(whole.getByLabelText(text, options));
  }
  locator(selector: string, options: object = {}): Part {
    if (selector.startsWith('html')) return new RootPart(whole.css(selector), selector);
    const part = new Part(whole.css(selector));
    return Object.keys(options).length === 0 ? part : part.filter(options);
  }

  async goto(href: string): Promise<void> {
    await mountApp(href);
  }
  async goBack(): Promise<void> {
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
  }
  async goForward(): Promise<void> {
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.forward();
    await gone;
  }
  async waitForEvent(_event: 'download'): Promise<SavedFile> {
    return nextSavedFile();
  }
  url(): string {
    return location.href;
  }
  async title(): Promise<string> {
    return Promise.resolve(document.title);
  }
  async evaluate<T, A>(ask: (given: A) => T | Promise<T>, given: A): Promise<T> {
    return ask(given);
  }
  async setViewportSize({ width, height }: { width: number; height: number }): Promise<void> {
    await whole.viewport(width, height);
  }

  /** A point of the page is another of the window, in which the page is a frame. */
  async #point(act: MouseAct, x: number, y: number): Promise<void> {
    const frame = window.frameElement?.getBoundingClientRect();
    await commands.moveMouse(act, x + (frame?.left ?? 0), y + (frame?.top ?? 0));
  }
}
