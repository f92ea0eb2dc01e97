import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordsOf } from '../../../src/formats/out/citation';
import { pageHead, type PageFacts } from '../../../src/metadata/pageHead';
import { knownSite, ownCited, topics, unknownSite } from './ownCited';
import { hrefs, metas, texts } from './readTags';

const paperPages = ownCited.map(({ path, paper }) => ({ kind: 'paper', path, paper }) as const);
const topicPages = topics.map(({ id, name, definition, papers }) => {
  const path = `topic/${id}/`;
  return { kind: 'topic', path, name, definition, papers, feed: `${path}feed.xml` } as const;
});
const front: PageFacts = {
  kind: 'page',
  path: '/',
  title: 'Offprint',
  description: 'Search and read a digest of papers: by words, by topic, by link.',
  feed: 'feed.xml',
};
const help: PageFacts = { kind: 'page', path: 'help/', title: 'Help', description: 'How to search.' };

/** Every page has each of these once, whatever it is. */
const ONCE = [
  'description',
  'og:title',
  'og:description',
  'og:type',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:image',
];
const nameOf = (page: PageFacts): string =>
  page.kind === 'paper' ? page.paper.title : page.kind === 'topic' ? page.name : page.title;

const addresses = (page: PageFacts, site: typeof knownSite): readonly string[] => {
  const tags = pageHead(page, site);
  return ['og:url', 'og:image', 'twitter:image', 'citation_public_url', 'citation_abstract_html_url']
    .flatMap((name) => metas(tags, name))
    .concat(hrefs(tags, 'canonical'));
};

describe('the head of every page', () => {
  it('is tried on 77 papers and 12 topics', () => {
    expect([paperPages.length, topicPages.length]).toEqual([77, 12]);
  });

  it.each([...paperPages, ...topicPages, front, help].map((page) => [nameOf(page), page] as const))(
    'says all that is wanted, once: %s',
    (name, page) => {
      const tags = pageHead(page, knownSite);
      for (const field of ONCE) expect([field, ...metas(tags, field)]).toHaveLength(2);
      expect(texts(tags, 'title')).toEqual([name === 'Offprint' ? name : `${name} · Offprint`]);
      expect(metas(tags, 'og:title')).toEqual([name]);
      expect(metas(tags, 'description')[0]?.length).toBeGreaterThan(10);
      expect(metas(tags, 'description')[0]?.length).toBeLessThanOrEqual(200);
      expect(hrefs(tags, 'canonical')).toEqual([
        `https://example.org/papers/${page.path === '/' ? '' : page.path}`,
      ]);
      expect(hrefs(tags, 'search')).toEqual(['/papers/opensearch.xml']);
      expect(metas(tags, 'og:type')).toEqual([page.kind === 'paper' ? 'article' : 'website']);
    },
  );

  it('has whole addresses where the origin is known', () => {
    for (const page of [...paperPages, ...topicPages, front]) {
      for (const address of addresses(page, knownSite)) {
        expect(address).toMatch(/^https:\/\/example\.org\/papers\//);
      }
      expect(metas(pageHead(page, knownSite), 'og:url')).toEqual(
        hrefs(pageHead(page, knownSite), 'canonical'),
      );
    }
  });

  it('has addresses from the root, and none in og:url and citations, where it is not', () => {
    for (const page of [...paperPages, ...topicPages, front]) {
      for (const address of addresses(page, unknownSite)) expect(address).toMatch(/^\/papers\/[^/]*/);
      const tags = pageHead(page, unknownSite);
      expect(metas(tags, 'og:url')).toEqual([]);
      expect(metas(tags, 'citation_public_url')).toEqual([]);
      expect(metas(tags, 'citation_abstract_html_url')).toEqual([]);
    }
  });

  it('leads to a feed where there is one', () => {
    expect(hrefs(pageHead(front, knownSite), 'alternate')).toEqual(['/papers/feed.xml']);
    expect(hrefs(pageHead(help, knownSite), 'alternate')).toEqual([]);
    for (const page of topicPages) {
      expect(hrefs(pageHead(page, knownSite), 'alternate')).toEqual([`/papers/${page.feed}`]);
    }
  });
});

describe('the head of a page that is no paper', () => {
  it.each([...topicPages, front, help].map((page) => [nameOf(page), page] as const))(
    'names the site and cites nothing: %s',
    (_name, page) => {
      const tags = pageHead(page, knownSite);
      expect(metas(tags, 'og:site_name')).toEqual(['Offprint']);
      expect(texts(tags, 'script')).toEqual([]);
      expect(tags.filter((tag) => JSON.stringify(tag).includes('citation_'))).toEqual([]);
    },
  );

  it('counts the papers of a topic behind what it is about', () => {
    const safe = { kind: 'topic', path: 'topic/a/', name: 'A', feed: 'a.xml' } as const;
    const described = (definition: string, papers: number): string | undefined =>
      metas(pageHead({ ...safe, definition, papers }, knownSite), 'description')[0];
    expect(described('What is safe.', 1)).toBe('What is safe. 1 paper.');
    expect(described('What is safe.', 1200)).toBe('What is safe. 1,200 papers.');
    expect(described('', 0)).toBe('0 papers.');
    expect(described(`${'word '.repeat(60)}.`, 12)).toMatch(/^(word )+word… 12 papers\.$/);
    expect(described(`${'word '.repeat(60)}.`, 12)?.length).toBeLessThanOrEqual(200);
  });
});

describe('the head of a paper', () => {
  it.each(paperPages.map((page) => [page.paper.title, page] as const))(
    'cites it, and says nothing that the digest does not: %s',
    (title, page) => {
      const { paper } = page;
      const tags = pageHead(page, knownSite);
      const abstract = paper.abstract.replaceAll(/\s+/g, ' ');
      expect(metas(tags, 'citation_title')).toEqual([title]);
      expect(metas(tags, 'citation_abstract')).toEqual([abstract]);
      expect(metas(tags, 'citation_public_url')).toEqual([paper.url]);
      expect(metas(tags, 'citation_abstract_html_url')).toEqual([paper.url]);
      const keywords = metas(tags, 'citation_keywords');
      expect(keywords).toEqual(keywordsOf(paper));
      expect(keywords.length).toBeGreaterThanOrEqual(paper.topics.length);
      // Zotero would print the name of the site as that of the journal.
      expect(metas(tags, 'og:site_name')).toEqual([]);
      const unknown = /author|creator|date|year|journal|publisher|conference|doi|language|volume|issue/i;
      for (const tag of tags) {
        if (tag.tag === 'meta') expect(Object.values(tag.attributes)[0]).not.toMatch(unknown);
      }
    },
  );

  it.each(paperPages.map((page) => [page.paper.title, page] as const))(
    'describes it as a ScholarlyArticle: %s',
    (title, page) => {
      const tags = pageHead(page, knownSite);
      const [json = '', ...more] = texts(tags, 'script');
      expect(more).toEqual([]);
      expect(JSON.parse(json)).toEqual({
        '@context': 'https://schema.org',
        '@type': 'ScholarlyArticle',
        name: title,
        headline: title,
        abstract: page.paper.abstract,
        ...(metas(tags, 'citation_keywords').length > 0 && { keywords: metas(tags, 'citation_keywords') }),
        url: page.paper.url,
        mainEntityOfPage: page.paper.url,
        isPartOf: [{ '@type': 'Collection', name: 'Hugging Face Papers' }],
      });
    },
  );

  it('describes one without an abstract by where it is listed', () => {
    const [page] = paperPages;
    if (page === undefined) throw new Error('The digest is empty.');
    const tags = pageHead({ ...page, paper: { ...page.paper, abstract: ' \n ' } }, knownSite);
    expect(metas(tags, 'description')).toEqual(['A paper listed in Hugging Face Papers.']);
    expect(metas(tags, 'citation_abstract')).toEqual([]);
    expect(JSON.parse(texts(tags, 'script')[0] ?? '')).not.toHaveProperty('abstract');
  });

  it('has no field of more than a line, and in no script a sign that ends it, whatever it is called', () => {
    const [page] = paperPages;
    if (page === undefined) throw new Error('The digest is empty.');
    const odd = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '<',
          '</script>',
          '<!--',
          '&amp;',
          '"',
          "'",
          '\n',
          '\r',
          '\0',
          '\u2028',
          '\u202E',
          '\uD800',
          'a',
          ' ',
        ),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(odd, odd, (title, abstract) => {
        const tags = pageHead({ ...page, paper: { ...page.paper, title, abstract } }, knownSite);
        for (const tag of tags) {
          const values = 'attributes' in tag ? Object.values(tag.attributes) : [];
          for (const value of [...values, ...('text' in tag ? [tag.text] : [])]) {
            expect(value).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
          }
        }
        const [json = ''] = texts(tags, 'script');
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toHaveProperty('name', metas(tags, 'citation_title')[0] ?? '');
      }),
    );
  });
});
