import { describe, expect, it } from 'vitest';
import { siteArguments } from '../../../src/site/siteArguments';

describe('siteArguments', () => {
  it.each([
    [[], {}],
    [['a.txt', 'b.txt'], { digests: ['a.txt', 'b.txt'] }],
    [['--site', 'https://example.org/papers/'], { origin: 'https://example.org', base: '/papers/' }],
    [['--site', 'https://example.org/papers'], { origin: 'https://example.org', base: '/papers/' }],
    [['--site', 'https://example.org'], { origin: 'https://example.org', base: '/' }],
    [['--site', 'https://example.org//a//b/'], { origin: 'https://example.org', base: '/a/b/' }],
    [['--site', 'http://localhost:8080/x/'], { origin: 'http://localhost:8080', base: '/x/' }],
    [['--site=https://EXAMPLE.org/Papers/'], { origin: 'https://example.org', base: '/Papers/' }],
    [['--base', 'papers'], { base: '/papers/' }],
    [['--base', '/'], { base: '/' }],
    [['--base', '/a/b'], { base: '/a/b/' }],
    [
      ['--out', 'site', '--site', 'https://example.org', 'a.txt'],
      { digests: ['a.txt'], origin: 'https://example.org', base: '/', outDir: 'site' },
    ],
  ])('reads %j', (argv, options) => {
    expect(siteArguments(argv)).toEqual(options);
  });

  it.each([
    ['example.org'],
    ['/papers/'],
    [''],
    ['ftp://example.org/'],
    ['file:///srv/papers/'],
    ['javascript:alert(1)'],
    ['https://example.org/?q=reward'],
    ['https://example.org/#top'],
    ['https://'],
  ])('refuses --site “%s”, and says what it is', (site) => {
    expect(() => siteArguments(['--site', site])).toThrow(
      `--site takes the full address of the published site, as in --site https://example.org/papers/, not “${site}”.`,
    );
  });

  it('refuses two words about one matter', () => {
    const both = ['--site', 'https://example.org/a/', '--base', '/b/'];
    expect(() => siteArguments(both)).toThrow('Use --site or --base, not both');
  });

  it.each(['https://example.org/', '/a?b', '/a#b', '/a b', String.raw`\a`])('refuses --base “%s”', (base) => {
    expect(() => siteArguments(['--base', base])).toThrow('--base takes the path');
  });

  it('refuses an --out that names nothing, and an option that does not exist', () => {
    expect(() => siteArguments(['--out', ''])).toThrow('--out needs a folder');
    expect(() => siteArguments(['--sites', 'x'])).toThrow(TypeError);
  });
});
