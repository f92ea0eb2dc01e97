import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed, feedPath, MOST_ENTRIES, type FeedFacts } from '../../../../src/site/surfaces/atomFeed';
import type { CitedPaper } from '../../../../src/formats/out/citedPaper';
import type { SiteAddress } from '../../../../src/metadata/siteAddress';
import { paperId } from '../../../../src/model/identity';
import { KNOWN, ownCatalog, ownPapers, UNKNOWN } from './ownFacts';
import { readFeed } from './readXml';

const { digests, topics } = ownCatalog;
const updated = new Date('2025-06-13T08:00:00Z');
const own = (site = KNOWN): FeedFacts => ({ site, digests, papers: ownPapers(site), updated });

/** Words that XML, HTML, the library or its frame could take for their own, and characters that XML forbids. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<b>bold</b>', '<', '>', '&', '&amp;', '&lt;', '&#65;', ']]>', '<![CDATA[', '"', "'"),
      fc.constantFrom(' type="html"', 'href="https://offprint.invalid/', '<script>alert(1)</script>', '-->'),
      fc.constantFrom(
        '\0',
        '\u0001',
        '\u0002',
        '\u0006',
        '\b',
        '\u001f',
        '\ud800',
        '\udc00',
        '\ufffe',
        '\uffff',
      ),
      fc.constantFrom('\u202e', '\u200f', '\u2067', '😀', '\u0085', '\u2028', '\r', '\n', '\t', '\r\n', ' '),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The slow and obvious version of what XML 1.0 allows. */
function allowed(text: string): string {
  return Array.from(text)
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x20) return code === 9 || code === 10 || code === 13;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}

function paper(number: number, facts: Partial<CitedPaper> = {}): CitedPaper {
  return {
    id: paperId(`Paper ${number}`),
    title: `Paper ${number}`,
    abstract: 'What it says.',
    url: `https://example.org/paper/${number}/`,
    topics: [],
    names: [],
    links: [],
    seen: [{ digest: 'Own', position: number }],
    ...facts,
  };
}

/** The ids of the feed of a site and of its entries. */
function idsAt(site: SiteAddress): string[] {
  const feed = readFeed(atomFeed(own(site)));
  return [feed.id, ...feed.entry.map(({ id }) => id)];
}

describe('a feed of the own digest', () => {
  it('has each paper as it is, and what Atom requires', () => {
    const facts = own();
    const feed = readFeed(atomFeed(facts));
    expect(feed.title).toBe('Hugging Face Papers');
    expect(feed.subtitle).toBe('77 papers');
    expect(feed.generator).toBe('Offprint');
    expect(feed.author).toEqual([{ name: 'Hugging Face Papers' }]);
    expect(new Date(feed.updated)).toEqual(updated);
    expect(feed.link).toEqual([
      { '@rel': 'alternate', '@href': 'https://example.org/papers/' },
      { '@rel': 'self', '@href': 'https://example.org/papers/feed.xml' },
    ]);
    expect(feed.entry).toHaveLength(77);
    expect(
      feed.entry.map(({ id: _id, updated: time, ...entry }) => ({ ...entry, time: new Date(time) })),
    ).toEqual(
      facts.papers.map((one) => ({
        title: one.title,
        link: [{ '@rel': 'alternate', '@href': one.url }],
        time: updated,
        author: [{ name: 'Hugging Face Papers' }],
        ...(one.abstract === '' ? {} : { summary: one.abstract }),
        category: one.topics.map(({ id, name }) => ({ '@term': id, '@label': name })),
      })),
    );
  });

  it('gives ids that are UUIDs of version 5, each once, wherever the site is', () => {
    const ids = idsAt(KNOWN);
    expect(new Set(ids).size).toBe(78);
    expect(idsAt(UNKNOWN)).toEqual(ids);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('gives a paper the id it has always had', () => {
    const feed = readFeed(atomFeed({ ...own(), papers: [paper(1)] }));
    expect(feed.entry[0]?.id).toBe('urn:uuid:56152943-c29e-592d-9624-695eb2a5c66c');
  });

  it('links from the root of the host where the address is not known', () => {
    const facts = own(UNKNOWN);
    const feed = readFeed(atomFeed(facts));
    expect(feed.link.map((link) => link['@href'])).toEqual(['/', '/feed.xml']);
    expect(feed.entry.map(({ link }) => link[0]?.['@href'])).toEqual(facts.papers.map(({ url }) => url));
  });
});

describe('a feed of a topic', () => {
  it.each(topics.map((topic) => [topic.name, topic] as const))(
    'of %s has its papers alone',
    (_name, topic) => {
      const all = readFeed(atomFeed(own()));
      const feed = readFeed(atomFeed(own(), topic));
      expect(feed.title).toBe(`${topic.name} in Hugging Face Papers`);
      expect(feed.link.map((link) => link['@href'])).toEqual([
        `https://example.org/papers/topic/${topic.id}/`,
        `https://example.org/papers/${feedPath(topic)}`,
      ]);
      expect(feed.entry).toEqual(
        all.entry.filter(({ category }) => category.some((has) => has['@term'] === topic.id)),
      );
      expect(feed.entry).toHaveLength(topic.papers);
    },
  );

  it('has an id of its own', () => {
    const ids = [undefined, ...topics].map((topic) => readFeed(atomFeed(own(), topic)).id);
    expect(new Set(ids).size).toBe(topics.length + 1);
  });

  it('has an author when it has no papers', () => {
    const feed = readFeed(atomFeed(own(), { id: 'none', name: 'None' }));
    expect(feed.entry).toEqual([]);
    expect(feed.author).toHaveLength(1);
  });
});

describe('a feed', () => {
  it('holds the first papers and says so', () => {
    const papers = Array.from({ length: 2500 }, (_, number) => paper(number));
    const feed = readFeed(atomFeed({ ...own(), papers }));
    expect(feed.entry.map(({ title }) => title)).toEqual(
      papers.slice(0, MOST_ENTRIES).map(({ title }) => title),
    );
    expect(feed.subtitle).toBe(`The first ${MOST_ENTRIES} of 2,500 papers`);
  });

  it('is by nobody where digests of several hands are joined; each entry is by those that list it', () => {
    const joined = [{ id: 'own' }, { id: 'other-list' }];
    const seen = [
      { digest: 'Own', position: 1, byline: 'AK' },
      { digest: 'Other List', position: 3 },
    ];
    const feed = readFeed(atomFeed({ ...own(), digests: joined, papers: [paper(1, { seen })] }));
    expect(feed.title).toBe('Own and 1 more');
    expect(feed.author).toEqual([]);
    expect(feed.entry[0]?.author).toEqual([{ name: 'Own' }, { name: 'Other List' }]);
  });

  it('reads back every text as it was, but for what XML forbids', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, abstract, digest, name) => {
        // A line break in an attribute is a space by the rules of XML; topics have none in their names.
        const label = name.replaceAll(/\s/g, ' ');
        const topic = { id: 'some-topic', name: label };
        const seen = [{ digest, position: 1, byline: 'AK' }];
        const papers = [paper(1, { title, abstract, topics: [topic], seen })];
        const xml = atomFeed({ ...own(), digests: [{ id: 'own' }], papers }, topic);
        expect(allowed(xml)).toBe(xml);
        const feed = readFeed(xml);
        expect(feed.title).toBe(`${allowed(label)} in Own`);
        expect(feed.author).toEqual([{ name: 'Own' }]);
        const [entry] = feed.entry;
        expect(entry?.title).toBe(allowed(title));
        expect(entry?.summary ?? '').toBe(allowed(abstract));
        expect(entry?.author).toEqual([{ name: allowed(digest) }]);
        expect(entry?.category).toEqual([{ '@term': 'some-topic', '@label': allowed(label) }]);
      }),
      { numRuns: 500 },
    );
  });
});
