import { describe, expect, it } from 'vitest';
import { cssString } from '../../../src/app/features/print/cssString';
import { pageCount } from '../../../src/app/features/print/pageCount';
import { printedUrl, shortAddress } from '../../../src/app/features/print/printedAddress';
import { paperId } from '../../../src/model/identity';

describe('an address on paper', () => {
  it.each([
    ['https://github.com/sail-sg/disco', 'github.com/sail-sg/disco'],
    ['http://www.example.org/', 'example.org'],
    ['https://example.org/papers/', 'example.org/papers'],
    ['https://example.org/papers/?q=a/', 'example.org/papers/?q=a/'],
    ['https://example.org/#list=a/', 'example.org/#list=a/'],
    ['HTTPS://example.org/a', 'example.org/a'],
  ])('%s reads %s', (url, written) => {
    expect(printedUrl(url)).toBe(written);
  });

  it('of a paper ends in its id alone', () => {
    const id = paperId('Submodular Reinforcement Learning');
    const url = `https://example.org/papers/paper/submodular-reinforcement-learning-${id}/`;
    expect(shortAddress({ url, id })).toBe(`https://example.org/papers/paper/${id}/`);
  });
});

describe('the head of the pages that follow', () => {
  it.each([
    ['All papers', '"All papers"'],
    ['“reward” in RLHF', '"“reward” in RLHF"'],
    ['say "no"', '"say \\22 no\\22 "'],
    ['a\\', '"a\\5c "'],
    ['one\ntwo\u0007', '"one two\\7 "'],
    ['</style>', '"\\3c /style>"'],
  ])('%j is the string %s', (text, css) => {
    expect(cssString(text)).toBe(css);
  });

  it('is cut where it would be too long, between letters', () => {
    expect(cssString(`a${'𝔸'.repeat(200)}`)).toBe(`"a${'𝔸'.repeat(44)}…"`);
  });
});

describe('about how many pages there will be', () => {
  it.each([
    [1, false, 'About 1 page'],
    [17, false, 'About 2 pages'],
    [20, true, 'About 5 pages'],
    [5000, true, 'About 1,250 pages'],
  ])('%j papers, with abstracts %j: %s', (papers, abstracts, words) => {
    expect(pageCount(papers, abstracts)).toBe(words);
  });
});
