import { describe, expect, it } from 'vitest';
import { addressMessages } from '../../../src/messages/address';
import { say } from '../../../src/messages/message';
import { formatAddress, parseAddress, splitHref } from '../../../src/view/address';
import { viewOf, type ViewParts } from './views';

const parse = (href: string) => parseAddress(splitHref(href));
const EXPLORE = { route: { kind: 'explore' }, unknownParams: [], list: null, fragment: '' } as const;

describe('an address of a view', () => {
  const rows: [href: string, view: ViewParts][] = [
    ['/', {}],
    ['/?q=reward+model', { query: 'reward model' }],
    ['/?q=reward+', { query: 'reward ' }],
    ['/?q=%22reward+model%22+-title:safe', { query: '"reward model" -title:safe' }],
    ['/?q=C%2B%2B,+50%25+%26+more', { query: 'C++, 50% & more' }],
    ['/?q=it%27s+%CF%87%C2%B2', { query: "it's χ²" }],
    ['/?topic=offline-rl&topic=rlhf&not=safety', { topic: ['offline-rl', 'rlhf'], not: ['safety'] }],
    ['/?topic=a&topic=b&match=all', { topic: ['a', 'b'], match: 'all' }],
    ['/?has=code&has=video&sort=title', { has: ['code', 'video'], sort: 'title' }],
    [
      '/?q=x&topic=a&not=b&has=code&sort=digest',
      { query: 'x', topic: ['a'], not: ['b'], has: ['code'], sort: 'digest' },
    ],
  ];
  it.each(rows)('%s is spelled and read back', (href, parts) => {
    const view = viewOf(parts);
    expect(formatAddress({ ...EXPLORE, view })).toBe(href);
    expect(parse(href)).toEqual({ address: { ...EXPLORE, view }, problems: [] });
  });
});

describe('respelling an address', () => {
  it.each([
    ['keys come in fixed order', '/?sort=title&has=code&q=x', '/?q=x&has=code&sort=title'],
    ['defaults are left out', '/?q=&match=any&sort=digest', '/'],
    ['equal views are equal bytes', '/?topic=b&topic=a&topic=b', '/?topic=a&topic=b'],
    ['%20 and + are one space', '/?q=a%20b', '/?q=a+b'],
    [
      'unknown keys come last, in their order',
      '/?utm_source=x&q=a&b=2&a=1&b=1',
      '/?q=a&utm_source=x&b=2&a=1&b=1',
    ],
    ['a key without a value keeps its place', '/?debug&q=a', '/?q=a&debug='],
    ['a fragment stays as it is', '/?q=a#%41.b?c#d', '/?q=a#%41.b?c#d'],
    [
      'a list is spelled one way',
      '/#list=0123456789.zzzzzzzzzz.0123456789.nothing&more&name=%20Friday%20',
      '/#list=0123456789.zzzzzzzzzz&name=Friday',
    ],
    ['a list of no paper is none', '/?q=a#list=%41.b?c#d', '/?q=a'],
    ['the page of a topic is the list of its papers', '/topic/safety/?q=a', '/?q=a&topic=safety'],
    ['the file of a page is the page', '/paper/dpo-abc/index.html?q=x', '/paper/dpo-abc/?q=x'],
    [
      'a paper keeps the parameters of its list',
      '/paper/dpo-abc?sort=title&q=x',
      '/paper/dpo-abc/?q=x&sort=title',
    ],
    ['a last slash is no other page', '/paper/dpo-abc', '/paper/dpo-abc/'],
    ['a path of no page stays', '/papers/all?q=x', '/papers/all?q=x'],
    ['a path cannot become another host', '//evil.example/x', '/evil.example/x'],
    ['nor with a backslash', '/\\evil.example', '/evil.example'],
  ])('%s', (_claim, href, respelled) => {
    expect(formatAddress(parse(href).address)).toBe(respelled);
  });
});

describe('broken percent coding', () => {
  it.each([
    ['%E0%A4%A', '%E0%A4%A'],
    ['100%', '100%'],
    ['%zz%41', '%zzA'],
    ['caf%C3%A9%E9', 'café%E9'],
    ['%F0%9F%98%80%F0%9F', '😀%F0%9F'],
    ['%ED%A0%80', '%ED%A0%80'],
    ['a\ud800', 'a\ufffd'],
  ])('q=%s reads as %s', (coded, query) => {
    expect(parse(`/?q=${coded}`)).toMatchObject({ address: { view: { query } }, problems: [] });
  });
});

describe('what an address asks for and does not get', () => {
  it.each([
    ['sort=date', 'Unknown order “date” in the link was ignored. Shown in original order.'],
    ['q=x&sort=date', 'Unknown order “date” in the link was ignored. Sorted by relevance.'],
    ['sort=relevance', 'The link sorts by relevance but has no search. Shown in original order.'],
    [
      'match=most',
      'Unknown value “match=most” in the link was ignored. Showing papers that match any of the topics.',
    ],
    ['has=pdf', 'Unknown filter “has=pdf” in the link was ignored.'],
    ['is=old', 'Unknown filter “is=old” in the link was ignored.'],
    ['tag=', '“tag” in the link has no tag name and was ignored.'],
    ['topic=', '“topic” in the link has no topic name and was ignored.'],
    ['not=', '“not” in the link has no topic name and was ignored.'],
    ['q=a&q=b', 'The link gives “q” more than once. Using “a”, not “b”.'],
    ['topic=a&not=a', 'The link both includes and excludes the topic “a”. It is excluded.'],
  ])('?%s is described', (search, message) => {
    expect(parse(`/?${search}`).problems.map((problem) => say(addressMessages, problem.message))).toEqual([
      message,
    ]);
  });

  it('leaves the rest of the address in force', () => {
    const { address, problems } = parse('/?q=x&sort=date&has=pdf&has=code&topic=a');
    expect(address.view).toEqual(viewOf({ query: 'x', has: ['code'], topic: ['a'] }));
    expect(problems.map(({ param, value }) => [param, value])).toEqual([
      ['sort', 'date'],
      ['has', 'pdf'],
    ]);
  });

  it('says nothing of a value given twice alike', () => {
    expect(parse('/?q=a&q=a&has=code&has=code&topic=t&topic=t').problems).toEqual([]);
  });
});

describe('routes', () => {
  it.each([
    ['/', { kind: 'explore' }],
    ['', { kind: 'explore' }],
    ['paper/a-1', { kind: 'paper', slug: 'a-1' }],
    ['/paper/t%C3%BClu-1', { kind: 'paper', slug: 'tülu-1' }],
    ['/paper/a%2Fb', { kind: 'paper', slug: 'a/b' }],
    ['topics', { kind: 'topics' }],
    ['/topics/rlhf', { kind: 'unknown', path: '/topics/rlhf' }],
    ['map', { kind: 'map' }],
    ['/map/x', { kind: 'unknown', path: '/map/x' }],
    ['help', { kind: 'help' }],
    ['/help/', { kind: 'help' }],
    ['/help/me', { kind: 'unknown', path: '/help/me' }],
    ['/paper', { kind: 'unknown', path: '/paper' }],
    ['/paper/', { kind: 'unknown', path: '/paper/' }],
    ['/paper//', { kind: 'unknown', path: '/paper//' }],
    ['/paper/a/b', { kind: 'unknown', path: '/paper/a/b' }],
    ['/saved-not', { kind: 'unknown', path: '/saved-not' }],
  ])('%s', (pathname, route) => {
    expect(parseAddress({ pathname, search: '', hash: '' }).address.route).toEqual(route);
  });
});
