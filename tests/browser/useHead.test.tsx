import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import digestText from '../../data/hugging-face-papers.txt?raw';
import { useHead } from '../../src/app/shell/head/useHead';
import { headHtml } from '../../src/site/headHtml';
import { parseDigest } from '../../src/formats/text/parseDigest';
import type { HeadTag } from '../../src/metadata/headTag';
import { pageHead } from '../../src/metadata/pageHead';

const site = { base: '/', origin: location.origin };

/** The head of each paper of the own digest, as the app has it. */
const heads = parseDigest(digestText, 'hugging-face-papers').papers.map(({ title, abstract, ...paper }) =>
  pageHead(
    {
      kind: 'paper',
      path: `paper/${paper.slug}/`,
      paper: {
        ...paper,
        title: title.text,
        abstract: abstract.text,
        url: '',
        topics: [],
        seen: [{ digest: 'Hugging Face Papers', position: 1 }],
      },
    },
    site,
  ),
);
const [first = [], second = []] = heads;

function Page({ tags }: { readonly tags: readonly HeadTag[] | undefined }): ReactNode {
  useHead(tags);
  return <p>Page</p>;
}

const ownTags = (): Element[] => [...document.head.querySelectorAll('[data-page]:not(title)')];

/** What the head holds of a page, as the tags that would make it. */
const held = (): unknown[] => [
  { tag: 'title', text: document.title },
  ...ownTags().map((element) => {
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    delete attributes['data-page'];
    const text = element.localName === 'script' ? { text: element.textContent } : {};
    return { tag: element.localName, attributes, ...text };
  }),
];

/** Puts what the build writes into the head of the page, as it would be there on arrival. */
function arriveAt(tags: readonly HeadTag[]): void {
  const read = new DOMParser().parseFromString(`<head>${headHtml(tags)}</head>`, 'text/html');
  document.title = read.title;
  document.head.append(...read.head.querySelectorAll('[data-page]:not(title)'));
}

let others: Node[] = [];
let title = '';

beforeEach(() => {
  others = [...document.head.childNodes];
  ({ title } = document);
});

afterEach(() => {
  for (const element of ownTags()) element.remove();
  document.title = title;
});

describe('useHead', () => {
  it('moves from paper to paper, and leaves nothing of the last', async () => {
    const screen = await render(<Page tags={first} />);
    expect(held()).toEqual(first);
    await screen.rerender(<Page tags={second} />);
    expect(held()).toEqual(second);
    expect(document.head.innerHTML).not.toContain('DisCO');
    await screen.rerender(<Page tags={first} />);
    expect(held()).toEqual(first);
    // What the page was served with stays where it was.
    expect([...document.head.childNodes].filter((node) => others.includes(node))).toEqual(others);
    await screen.unmount();
  });

  it('keeps the elements of the same tags', async () => {
    const screen = await render(<Page tags={first} />);
    const before = ownTags();
    expect(before.length).toBeGreaterThan(10);
    await screen.rerender(<Page tags={structuredClone(first)} />);
    expect(ownTags().every((element, at) => element === before[at])).toBe(true);
    await screen.unmount();
  });

  it.each(heads.slice(0, 20).map((tags, at) => [at, tags] as const))(
    'keeps what the build wrote: paper %i',
    async (_at, tags) => {
      arriveAt(tags);
      const before = ownTags();
      const changes = new MutationObserver(() => {});
      changes.observe(document.head, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const screen = await render(<Page tags={tags} />);
      expect(changes.takeRecords()).toEqual([]);
      expect(ownTags().length).toBe(tags.length - 1);
      expect(ownTags().every((element, at) => element === before[at])).toBe(true);
      changes.disconnect();
      await screen.unmount();
    },
  );

  it('keeps the last page while the tags of the next are on their way', async () => {
    const screen = await render(<Page tags={first} />);
    await screen.rerender(<Page tags={undefined} />);
    expect(held()).toEqual(first);
    await screen.rerender(<Page tags={second} />);
    expect(held()).toEqual(second);
    await screen.unmount();
  });

  it('makes one title, of text', async () => {
    const tags = [{ tag: 'title', text: '</title><script>alert(1)</script> · Offprint' }] as const;
    const screen = await render(<Page tags={tags} />);
    expect(document.title).toBe(tags[0].text);
    expect(document.head.querySelectorAll('title')).toHaveLength(1);
    expect(ownTags()).toEqual([]);
    await screen.unmount();
  });
});
