/** What an address shows, without anything that depends on the machine. */
export interface ShownScreen {
  /** The address in the browser's bar by then. */
  readonly becomes: string;
  readonly title: string;
  /** The first heading outside the list: of the open paper, or of the page. */
  readonly page: string | null;
  /** The section of the page that the fragment names: its heading has the focus. */
  readonly section: string | null;
  /** The count of the list and what it holds. */
  readonly list: string | null;
  /** The first titles of the list. */
  readonly papers: readonly string[];
  readonly chips: readonly string[];
  /** Above the list, and of the shared list. */
  readonly notices: readonly string[];
}

const FIRST = 5;
/** What removing a filter gives is no part of what the address asks for. */
const OUTCOME = /\d+ if removed$/;

/** What is on screen now; undefined while an answer is awaited. */
export function shownScreen(): ShownScreen | undefined {
  if (document.querySelector('[aria-busy="true"]') !== null) return undefined;
  const list = '[aria-label="Results"]';
  const headings = [...document.querySelectorAll('h1, [role="heading"][aria-level="1"]')];
  return {
    becomes: location.pathname + location.search + location.hash,
    title: document.title,
    page:
      headings.map((heading) => (heading.closest(list) === null ? plain(heading) : '')).find(Boolean) ?? null,
    section: document.activeElement?.tagName === 'H2' ? plain(document.activeElement) : null,
    list: texts(`${list} :is(h1, h2)`).find((text) => /^[\d,]+ papers?\b/.test(text)) ?? null,
    papers: texts(`:is([aria-label="Papers found"] h2, [aria-label="Papers on the map"] li a)`).slice(
      0,
      FIRST,
    ),
    chips: texts('[aria-label="Active filters"] li').map((chip) => chip.replace(OUTCOME, '')),
    notices: texts(
      `${list} :is([role="status"]:not(.visually-hidden), [aria-label="Current list"] > :not(.list-banner-acts))`,
    ),
  };
}

function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(plain).filter((text) => text !== '');
}

function plain({ textContent }: Element): string {
  return textContent.replaceAll(/\s+/g, ' ').trim();
}
