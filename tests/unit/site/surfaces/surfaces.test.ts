import { describe, expect, it } from 'vitest';
import { surfaceFiles } from '../../../../src/site/surfaces/surfaces';
import { KNOWN, ownCatalog, ownPapers } from './ownFacts';

describe('the files for machines', () => {
  it('are the feeds, the sitemap, the search and the picture, each once', async () => {
    const files = await surfaceFiles({
      catalog: ownCatalog,
      papers: ownPapers(KNOWN),
      site: KNOWN,
      pages: ['/', 'topics/'],
      updated: new Date(0),
    });
    expect(files.map(({ path }) => path)).toEqual([
      'feed.xml',
      ...ownCatalog.topics.map(({ id }) => `topic/${id}/feed.xml`),
      'sitemap.xml',
      'opensearch.xml',
      'card.png',
    ]);
    for (const { path, content } of files) {
      expect(typeof content).toBe(path.endsWith('.xml') ? 'string' : 'object');
      expect(content.length).toBeGreaterThan(200);
    }
  });
});
