import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import digestText from '../../data/hugging-face-papers.txt?raw';
import { headHtml } from '../../src/site/headHtml';
import { parseDigest } from '../../src/formats/text/parseDigest';
import type { CitedPaper } from '../../src/formats/out/citedPaper';
import type { HeadTag } from '../../src/metadata/headTag';
import { pageHead } from '../../src/metadata/pageHead';

const site = { base: '/papers/', origin: 'https://example.org' };

const { papers } = parseDigest(digestText, 'hugging-face-papers');

function tagsOf(facts: Pick<CitedPaper, 'title' | 'abstract'>): readonly HeadTag[] {
  const [paper] = papers;
  if (paper === undefined) throw new Error('The digest is empty.');
  const seen = [{ digest: 'Hugging Face Papers', position: 1 }];
  const cited = { ...paper, url: '', topics: [], seen, ...facts };
  return pageHead({ kind: 'paper', path: 'paper/a/', paper: cited }, site);
}

/** What could end an element or begin another, is no text, or turns the text behind it round. */
const SIGNS = `< > </title> </script> <script> <!-- --> " ' &amp; &#x3c &`
  .split(' ')
  .concat('\n', '\r', '\0', '\u2028', '\u202E', '\u202C', '\u2067', '\uD800', ' ', 'a');

/** The tags that a browser reads out of a page with this head, in their order. */
function readBack(head: string): unknown[] {
  const page = `<!doctype html><html lang="en"><head>\n${head}</head><body><p>Text</p></body></html>`;
  const read = new DOMParser().parseFromString(page, 'text/html');
  expect(read.body.innerHTML.trim()).toBe('<p>Text</p>');
  return [...read.head.children].map((element) => {
    expect(element.getAttribute('data-page')).toBe('');
    element.removeAttribute('data-page');
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    return {
      tag: element.localName,
      ...(element.localName === 'title' ? {} : { attributes }),
      ...(/^(title|script)$/.test(element.localName) ? { text: element.textContent } : {}),
    };
  });
}

describe('a written head', () => {
  it('is read back as it was, of all 77 papers', () => {
    expect(papers).toHaveLength(77);
    for (const { title, abstract } of papers) {
      const tags = tagsOf({ title: title.text, abstract: abstract.text });
      expect(readBack(headHtml(tags))).toEqual(tags);
    }
  });

  it('is read back as it was, whatever a paper is called', () => {
    const odd = fc.string({
      unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 2 })),
    });
    fc.assert(
      fc.property(odd, odd, (title, abstract) => {
        const tags = tagsOf({ title, abstract });
        expect(readBack(headHtml(tags))).toEqual(tags);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back as it was, whatever a tag holds', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
    fc.assert(
      fc.property(text, text, (title, content) => {
        const tags: readonly HeadTag[] = [
          { tag: 'title', text: title },
          { tag: 'meta', attributes: { name: 'description', content } },
          { tag: 'meta', attributes: { property: 'og:title', content: `\r\n${content}\r` } },
          { tag: 'link', attributes: { rel: 'canonical', href: `/${content}` } },
        ];
        expect(readBack(headHtml(tags))).toEqual(tags);
      }),
      { numRuns: 1000 },
    );
  });
});
