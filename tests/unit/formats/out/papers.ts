import fc from 'fast-check';
import { LINK_WORDS } from '../../../../src/fields/link';
import { paperId } from '../../../../src/model/identity';
import type { PaperLink } from '../../../../src/model/paper';
import type { CitedPaper } from '../../../../src/formats/out/citedPaper';

/** A paper of which nothing is said but what is given. */
export function paperOf(facts: Partial<CitedPaper> = {}): CitedPaper {
  const title = facts.title ?? 'Submodular Reinforcement Learning';
  return {
    id: paperId(title),
    title,
    abstract: '',
    url: 'https://papers.example/paper/x/',
    topics: [],
    names: [],
    links: [],
    seen: [{ digest: 'Hugging Face Papers', position: 12 }],
    ...facts,
  };
}

/** "Code: https://…". */
export function linkNote({ kind, url: href }: PaperLink): string {
  return `${LINK_WORDS[kind]}: ${href}`;
}

/** Pieces that some format, spreadsheet or reader of text directions makes something of. */
const TRICKS = [
  '<b>',
  '</b>',
  '<script>',
  '[x](javascript:alert(1))',
  '![x](y)',
  '# ',
  '## ',
  '*',
  '**',
  '_',
  '`',
  '``',
  '~~',
  '|',
  '&amp;',
  '&#x41;',
  '&',
  '<https://x.example>',
  'https://x.example/a_b',
  'www.x.example',
  '1. ',
  '1) ',
  '- ',
  '+ ',
  '===',
  '---',
  '--',
  '[^1]',
  '{',
  '}',
  '{{',
  '}}',
  '\\',
  '\\{',
  '\\end{document}',
  '\\"o',
  '$',
  '$x^2$',
  '%',
  '~',
  '^',
  '"',
  '""',
  "'",
  "''",
  ',',
  ',,',
  ';',
  '?`',
  '!`',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '  ',
  '\u2028',
  '\u0085',
  '\0',
  '\u001b',
  '\ud800',
  '\udc00',
  '\uffff',
  '\u202e',
  '\u202a',
  '\u202c',
  '\u2067',
  '\u2069',
  '\u200f',
  '\u200e',
  "=cmd|' /C calc'!A0",
  '=',
  '@',
  '+1',
  '-1',
  '＝1',
  '@article{a,',
  'TY  - GEN',
  'ER  - ',
  '  - ',
  'Ünïcode',
  '强化学习',
  'שלום',
  'مرحبا',
  'e\u0301',
  '𝒮',
  '👩‍🔬',
  '–',
  '“”',
  '…',
  'Q*',
  'word',
  'Deep RL',
];

/** Text with all that can go wrong in it. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TRICKS) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('/paper/x/', 'https://x.example/a_b%20(c)?d=1&copy=2#e~f', 'https://x.example/{a}\\ |"<b>'),
);

/** A paper whose every text is tricky; its title begins with a letter, as a title that is one does. */
export const trickyPaper: fc.Arbitrary<CitedPaper> = fc
  .record({
    title: fc.oneof(trickyText, fc.string({ unit: 'grapheme' })).map((text) => `${text} x`),
    abstract: trickyText,
    url,
    topics: fc.array(fc.record({ id: fc.constant('topic'), name: trickyText }), { maxLength: 3 }),
    names: fc.array(trickyText, { maxLength: 2 }),
    links: fc.array(fc.record({ url, kind: fc.constantFrom('code', 'project', 'video', 'data', 'other') }), {
      maxLength: 2,
    }),
    seen: fc.array(
      fc.record(
        {
          digest: trickyText.map((text) => `D ${text}`),
          position: fc.integer({ min: 1, max: 999 }),
          byline: trickyText,
          date: trickyText,
        },
        { requiredKeys: ['digest', 'position'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((facts) => paperOf(facts));
