import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openSearchDescription } from '../../../../src/site/surfaces/openSearch';
import { parseParameters } from '../../../../src/view/parameters';
import { KNOWN, ownCatalog, UNKNOWN } from './ownFacts';
import { readXml } from './readXml';

const text = v.object({ '#text': v.string() });
const DESCRIPTION = v.object({
  OpenSearchDescription: v.object({
    '@xmlns': v.literal('http://a9.com/-/spec/opensearch/1.1/'),
    ShortName: text,
    Description: text,
    InputEncoding: text,
    Image: text,
    Url: v.array(
      v.object({ '@type': v.string(), '@template': v.string(), '@rel': v.optional(v.string(), 'results') }),
    ),
  }),
});

function read(...facts: Parameters<typeof openSearchDescription>) {
  return v.parse(DESCRIPTION, readXml(openSearchDescription(...facts))).OpenSearchDescription;
}

describe('the description of the search', () => {
  it('has what OpenSearch 1.1 requires, within its lengths', () => {
    const found = read(KNOWN, ownCatalog.digests);
    expect(found.ShortName['#text']).toBe('Offprint');
    expect(found.ShortName['#text'].length).toBeLessThanOrEqual(16);
    expect(found.Description['#text']).toBe('Search the papers of Hugging Face Papers');
    expect(found.InputEncoding['#text']).toBe('UTF-8');
    expect(found.Image['#text']).toBe('https://example.org/papers/icon.svg');
    expect(found.Url).toEqual([
      {
        '@type': 'text/html',
        '@rel': 'results',
        '@template': 'https://example.org/papers/?q={searchTerms}',
      },
      {
        '@type': 'application/opensearchdescription+xml',
        '@rel': 'self',
        '@template': 'https://example.org/papers/opensearch.xml',
      },
    ]);
  });

  it('leads to a page that reads the terms as they were typed', () => {
    const terms = 'offline & "safe" policy';
    for (const site of [KNOWN, UNKNOWN]) {
      const template = read(site, ownCatalog.digests).Url[0]?.['@template'] ?? '';
      const url = new URL(
        template.replace('{searchTerms}', encodeURIComponent(terms)),
        'https://example.org',
      );
      expect(url.pathname).toBe(site.base);
      expect(parseParameters(url.search).view.query).toBe(terms);
    }
  });

  it('keeps within its lengths whatever the digests are called', () => {
    const found = read(KNOWN, [{ id: `<i>${'&'.repeat(252)}` }, { id: 'other' }]);
    expect(found.Description['#text']).toBe(`Search the papers of <i>${'&'.repeat(252)} and 1 more`);
    expect(found.Description['#text'].length).toBeLessThanOrEqual(1024);
  });
});
