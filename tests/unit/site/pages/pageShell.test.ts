import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageShell, type PageParts } from '../../../../src/site/pages/pageShell';

/** A page as the bundler leaves it. */
const BUNDLED = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!--page-->
    <title>Offprint</title>
    <!--/page-->
    <script type="module" crossorigin src="/papers/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/papers/assets/index-1.css">
    <link id="catalog" rel="preload" as="fetch" crossorigin="anonymous" href="/papers/assets/catalog-1.json">
    <link rel="preload" as="fetch" crossorigin="anonymous" href="/papers/assets/index-1.json">
    <script>early()</script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const PARTS: PageParts = {
  path: '/papers/help/',
  isList: false,
  head: [{ tag: 'title', text: 'Help' }],
  body: '<h1>Help</h1>',
  scripts: true,
  styles: [],
  quietStyle: 'assets/quiet.css',
  modules: [],
  fetched: [],
};

const shell = createPageShell(BUNDLED, '/papers/');

/** What stands between the first of one text and the next of another. */
function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from) + from.length;
  return html.slice(start, html.indexOf(to, start));
}

describe('a page', () => {
  it('has its head and its body, and nothing of the empty page', () => {
    const html = shell(PARTS);
    expect(html).toContain('<title data-page>Help</title>');
    expect(html.match(/<title/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(html).toContain('<div id="root"><h1>Help</h1></div>');
    expect(html).toContain('<html lang="en" data-path="/papers/help/">');
  });

  it('says that it is a list', () => {
    expect(shell({ ...PARTS, isList: true })).toContain(
      '<html lang="en" data-path="/papers/help/" data-list>',
    );
  });

  it('names no path where it has none', () => {
    expect(shell({ ...PARTS, path: undefined })).toContain('<html lang="en">');
  });

  it('fetches its own files from under the base, once the page before them is told', () => {
    const html = shell({
      ...PARTS,
      styles: ['assets/help.css'],
      modules: ['assets/help.js'],
      fetched: ['assets/details.json'],
    });
    const head = between(html, '<head>', '</head>');
    expect(head).toContain('<link rel="stylesheet" crossorigin href="/papers/assets/help.css">');
    expect(head).toContain('<link rel="modulepreload" crossorigin href="/papers/assets/help.js">');
    expect(head).toMatch(/<link rel="preload" as="fetch"[^>]* href="\/papers\/assets\/details\.json">/);
    expect(head).toContain('<script>early()</script>');
    expect(head).toContain('src="/papers/assets/index-1.js"');
  });

  it('without scripts runs and fetches nothing but its styles', () => {
    const html = shell({ ...PARTS, scripts: false });
    expect(html).not.toMatch(/<script|preload|\.js"|\.json"|data-path|noscript/);
    expect(html).toContain('href="/papers/assets/index-1.css"');
    expect(html).toContain('<title data-page>Help</title>');
    expect(html).toContain('<div id="root"><h1>Help</h1></div>');
  });

  it('keeps data about a page that runs nothing', () => {
    const html = shell({
      ...PARTS,
      scripts: false,
      head: [{ tag: 'script', attributes: { type: 'application/ld+json' }, text: '{"name":"A"}' }],
    });
    expect(html).toContain('{"name":"A"}');
  });

  it.each([
    '$&',
    '$`',
    "$'",
    '$$',
    '$1',
    '$<name>',
    '</head>',
    '<!--page-->',
    '<div id="root"></div>',
    '</title>',
  ])('may be called %s', (name) => {
    const html = shell({
      ...PARTS,
      head: [
        { tag: 'title', text: name },
        { tag: 'meta', attributes: { name: 'description', content: name } },
      ],
      body: '<h1>Its name</h1>',
    });
    const escaped = name
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    expect(between(html, '<title data-page>', '</title>')).toBe(escaped);
    expect(html.match(/<\/head>/g)).toHaveLength(1);
    expect(html).toContain('<div id="root"><h1>Its name</h1></div>');
  });

  it('holds the body as it is, whatever is in it', () => {
    const signs = fc.constantFrom('$', '&', '`', "'", '1', '<!--page-->', '<p>', 'x');
    fc.assert(
      fc.property(fc.string({ unit: signs }), (body) => {
        expect(shell({ ...PARTS, body })).toContain(`<div id="root">${body}</div>`);
      }),
    );
  });
});

describe('a page that the bundler made otherwise', () => {
  it.each([
    ['head', '<!--page-->', ''],
    ['end of the head', '<!--/page-->', ''],
    ['root', '<div id="root"></div>', '<div id="app"></div>'],
    ['language', '<html lang="en">', '<html>'],
  ])('is refused without its %s', (_place, from, to) => {
    expect(() => createPageShell(BUNDLED.replace(from, to), '/')).toThrow(/^index\.html has no /);
  });
});
