import type { Locator, Page } from '@playwright/test';

/** A place on the map: shares of its width and height. */
type Share = readonly [x: number, y: number];

/** The page of the map as a person meets it. */
export class MapPage {
  readonly heading: Locator;
  readonly map: Locator;
  /** How many papers are lit, in words. */
  readonly lit: Locator;
  readonly list: Locator;
  readonly listHeading: Locator;
  readonly links: Locator;
  /** What is read out of the paper that the arrows came to. */
  readonly told: Locator;
  readonly zoom: Locator;
  readonly asList: Locator;
  readonly pickAll: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.map = page.getByRole('application', { name: 'Map of papers' });
    this.lit = page.locator('.map-page-matches');
    this.list = page.getByRole('region', { name: 'Papers on the map' });
    this.listHeading = this.list.getByRole('heading', { level: 2 });
    this.links = this.list.getByRole('listitem').getByRole('link');
    this.told = page.getByRole('region', { name: 'Map', exact: true }).getByRole('status');
    this.zoom = page.getByRole('group', { name: 'Zoom and select' });
    this.asList = this.list.getByRole('link', { name: 'Open as list' });
    this.pickAll = this.list.getByRole('button', { name: 'Add all to list' });
  }

  button(name: string): Locator {
    return this.zoom.getByRole('button', { name });
  }

  /** Drags over the map with the mouse. */
  async drag(from: Share, to: Share): Promise<void> {
    await this.#page.mouse.move(...(await this.#at(from)));
    await this.#page.mouse.down();
    await this.#page.mouse.move(...(await this.#at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])));
    await this.#page.mouse.move(...(await this.#at(to)));
    await this.#page.mouse.up();
  }

  /** How many different colours a stretch of the map shows: of an empty one, one. */
  async colours(): Promise<number> {
    return this.map.evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const context = canvas.getContext('2d');
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return seen.size;
    });
  }

  /** The picture, to be compared with a later one. */
  async picture(): Promise<string> {
    return this.map.evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
  }

  async #at([x, y]: Share): Promise<[number, number]> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('The map is not on screen.');
    return [box.x + x * box.width, box.y + y * box.height];
  }
}
