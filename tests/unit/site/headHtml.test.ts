import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { headHtml } from '../../../src/site/headHtml';
import { pageHead } from '../../../src/metadata/pageHead';
import { knownSite, ownCited } from '../metadata/ownCited';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

async function faultsOf(head: string): Promise<readonly string[]> {
  const page = `<!doctype html>\n<html lang="en">\n<head>\n${head}</head>\n<body><p>Text</p></body>\n</html>\n`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe('headHtml', () => {
  it.each([
    [
      { tag: 'title', text: 'Q & A: <b>"x"</b>' },
      '<title data-page>Q &amp; A: &lt;b&gt;&quot;x&quot;&lt;/b&gt;</title>',
    ],
    [{ tag: 'title', text: '&lt;' }, '<title data-page>&amp;lt;</title>'],
    [
      { tag: 'meta', attributes: { name: 'description', content: 'A "b" &quot;' } },
      '<meta data-page name="description" content="A &quot;b&quot; &amp;quot;">',
    ],
    [
      { tag: 'meta', attributes: { property: 'og:title', content: 'a\nb\rc' } },
      '<meta data-page property="og:title" content="a&#10;b&#13;c">',
    ],
    [
      { tag: 'link', attributes: { rel: 'canonical', href: '/?a&b' } },
      '<link data-page rel="canonical" href="/?a&amp;b">',
    ],
    [
      { tag: 'script', attributes: { type: 'application/ld+json' }, text: '"</script><!--\u2028&\u2029"' },
      '<script data-page type="application/ld+json">"\\u003c/script>\\u003c!--\\u2028&\\u2029"</script>',
    ],
  ] as const)('writes %j', (tag, html) => {
    expect(headHtml([tag])).toBe(`${html}\n`);
  });

  it.each(ownCited.map((page) => [page.paper.title, page] as const))(
    'writes a valid head, a tag on a line: %s',
    async (_title, page) => {
      const tags = pageHead({ kind: 'paper', ...page }, knownSite);
      const html = headHtml(tags);
      const lines = html.trimEnd().split('\n');
      expect(lines).toHaveLength(tags.length);
      for (const line of lines) expect(line).toMatch(/^<(title|meta|link|script) data-page[ >].*>$/);
      expect(await faultsOf(html)).toEqual([]);
    },
  );

  it('is judged by a validator that sees a fault', async () => {
    expect(await faultsOf('<title>A</title>\n<meta name="x" content="a" content="b">\n')).not.toEqual([]);
    expect(await faultsOf('<title>A</title>\n<p>B</p>\n')).not.toEqual([]);
  });

  it('opens and ends no element but its own, whatever a paper is called', () => {
    const [page] = ownCited;
    if (page === undefined) throw new Error('The digest is empty.');
    const markup = fc.constantFrom(
      '<',
      '>',
      '</title>',
      '</script>',
      '<!--',
      '-->',
      '"',
      "'",
      '&',
      ';',
      '\n',
      ' ',
    );
    const odd = fc.string({ unit: fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 2 })) });
    fc.assert(
      fc.property(odd, odd, (title, abstract) => {
        const tags = pageHead(
          { kind: 'paper', path: 'p/', paper: { ...page.paper, title, abstract } },
          knownSite,
        );
        const html = headHtml(tags);
        const elements = html.match(/<\/?\w+/g) ?? [];
        expect(elements).toEqual(
          tags.flatMap(({ tag }) =>
            tag === 'title' || tag === 'script' ? [`<${tag}`, `</${tag}`] : [`<${tag}`],
          ),
        );
        expect(html).not.toContain('<!');
      }),
    );
  });
});
