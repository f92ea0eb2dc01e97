import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, splitHref, type Address } from '../../../src/view/address';
import { shareWords } from '../../../src/view/shareWords';
import { filterValues, type View } from '../../../src/view/view';
import { anyView } from './views';

const NAMES = {
  topics: new Map([
    ['rlhf', { name: 'RLHF' }],
    ['safety', { name: 'Safety' }],
    ['robotics', { name: 'Robotics' }],
  ]),
  paperTitle: undefined,
};

const addressOf = (href: string): Address => parseAddress(splitHref(href)).address;
const IDS = ['0123456789', '1123456789', '2123456789', '3123456789', '4123456789'];
const LIST = `list=${IDS.join('.')}&name=Friday`;

describe('the words of a view', () => {
  it.each([
    ['/', 'All papers'],
    ['/?sort=title', 'All papers, by title'],
    [
      '/?q=constraint&topic=safety&not=robotics&has=code',
      'Papers on Safety, not Robotics, matching “constraint”, with code, by relevance',
    ],
    ['/?topic=safety', 'Papers on Safety'],
    ['/?topic=safety&topic=rlhf', 'Papers on RLHF or Safety'],
    ['/?topic=safety&topic=rlhf&match=all&sort=title', 'Papers on RLHF and Safety, by title'],
    ['/?topic=safety&topic=rlhf&topic=robotics', 'Papers on RLHF, Robotics or Safety'],
    ['/?not=safety&not=robotics', 'Papers not on Robotics or Safety'],
    ['/?has=code&has=video', 'Papers with code and a video'],
    ['/?q=reward&sort=digest', 'Papers matching “reward”, in original order'],
    ['/?q=%22human+feedback%22+-safe', 'Papers matching "human feedback" -safe, by relevance'],
    ['/?q=++&sort=relevance', 'All papers'],
    ['/?topic=gone&utm_source=mail', 'Papers on gone'],
    [`/#${LIST}`, 'A list of 5 papers, “Friday”'],
    [`/?sort=title#${LIST}`, 'A list of 5 papers, “Friday”, by title'],
    [`/#list=${IDS[0]}`, 'A list of 1 paper'],
    [`/?topic=safety#list=${IDS.slice(0, 2).join('.')}`, 'From a list of 2 papers: papers on Safety'],
    [
      `/?q=reward&sort=digest#${LIST}`,
      'From a list of 5 papers, “Friday”: papers matching “reward”, in list order',
    ],
    [`/?q=reward#${LIST}`, 'From a list of 5 papers, “Friday”: papers matching “reward”, by relevance'],
  ])('%s: %s', (href, words) => {
    expect(shareWords(addressOf(href), NAMES)).toEqual([words]);
  });
});

describe('the words of a paper', () => {
  const names = { ...NAMES, paperTitle: 'Direct Preference Optimization' };
  it('tell its title, and no list when it stands among all papers', () => {
    expect(shareWords(addressOf('/paper/dpo-abc'), names)).toEqual([
      'The paper “Direct Preference Optimization”',
    ]);
  });

  it('tell the list around it', () => {
    expect(shareWords(addressOf('/paper/dpo-abc?q=reward&topic=rlhf'), names)).toEqual([
      'The paper “Direct Preference Optimization”',
      'In the list: papers on RLHF, matching “reward”, by relevance',
    ]);
    expect(shareWords(addressOf(`/paper/dpo-abc#${LIST}`), names)[1]).toBe(
      'In the list: a list of 5 papers, “Friday”',
    );
  });

  it('do without the title of a paper that is not here', () => {
    expect(shareWords(addressOf('/paper/gone-abc'), NAMES)).toEqual(['One paper']);
  });
});

describe('the words of the other pages', () => {
  it.each([
    ['/topics', 'The topics and their rules'],
    ['/help', 'How to search'],
    ['/nothing/here', 'A page that does not exist'],
  ])('%s: %s', (href, words) => {
    expect(shareWords(addressOf(href), NAMES)).toEqual([words]);
  });
});

describe('laws of the words', () => {
  const anyAddress: fc.Arbitrary<Address> = fc.record({
    route: fc.constantFrom({ kind: 'explore' } as const, { kind: 'paper', slug: 'a-1' } as const),
    view: anyView(),
    unknownParams: fc.constant([]),
    list: fc.constantFrom(null, addressOf(`/#${LIST}`).list),
    fragment: fc.constant(''),
  });

  it('views that are the same have the same words, and those that ask for other topics have others', () => {
    fc.assert(
      fc.property(anyAddress, fc.constantFrom('a', 'b', 'c'), (address, topic) => {
        const { view } = address;
        const topics = filterValues(view, 'topic');
        const withTopics = (chosen: readonly string[]): View => ({
          ...view,
          filters: { ...view.filters, topic: chosen },
        });
        const twice = { ...address, view: withTopics([...topics, ...topics]) };
        expect(shareWords(twice, NAMES)).toEqual(shareWords(address, NAMES));
        const others = topics.filter((one) => one !== topic);
        const without = withTopics(others);
        const more = withTopics([...others, topic]);
        if (filterValues(view, 'not').includes(topic)) return;
        expect(shareWords({ ...address, view: more }, NAMES)).not.toEqual(
          shareWords({ ...address, view: without }, NAMES),
        );
      }),
    );
  });

  it('they are one or two lines of text, none of them empty or long', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const sentences = shareWords(address, NAMES);
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.length).toBeLessThanOrEqual(2);
        for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^\n\r]{4,300}$/u);
      }),
    );
  });

  it('they leave markup as the text it is', () => {
    const [words] = shareWords(addressOf('/?q=%3Cimg+src=x+onerror=alert(1)%3E%26amp;'), NAMES);
    expect(words).toBe('Papers matching “<img src=x onerror=alert(1)>&amp;”, by relevance');
  });
});
