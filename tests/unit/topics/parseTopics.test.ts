import { describe, expect, it } from 'vitest';
import { parseTopics } from '../../../src/topics/parseTopics';

const SOUND = `topics:
  - id: safety
    name: Safety
    definition: Persistence out of harm's way.
    color: '#D55E00'
    threshold: 1
    phrases:
      - words: [safe RL, "no - risk"]
        title: 1.5
        abstract: 0
        name: The subject by name
  - id: rlhf
    name: RLHF
    definition: Preferences.
    color: '#0072b2'
    threshold: 0.5
    phrases: [{ words: [RLHF], title: 1, abstract: 1 }]
`;

/** Lines, messages and fixes of the file's problems, with one piece of the sound file replaced. */
function problemsWith(piece: string, replacement: string): string[] {
  const text = SOUND.replace(piece, () => replacement);
  expect(text).not.toBe(SOUND);
  return problems(text);
}

function problems(text: string): string[] {
  const parsed = parseTopics(text, 'data/topics.yaml');
  if (parsed.kind === 'topics') return [];
  return parsed.problems.map(({ path, line, message, fix }) => `${path}:${line}: ${message} => ${fix}`);
}

describe('parseTopics', () => {
  it('reads rules in the order of the file', () => {
    expect(parseTopics(SOUND, 'f')).toEqual({
      kind: 'topics',
      topics: [
        {
          id: 'safety',
          name: 'Safety',
          definition: "Persistence out of harm's way.",
          color: '#d55e00',
          threshold: 1,
          needs: [],
          phrases: [
            { name: 'The subject by name', words: ['safe RL', 'no - risk'], title: 1.5, abstract: 0 },
          ],
        },
        {
          id: 'rlhf',
          name: 'RLHF',
          definition: 'Preferences.',
          color: '#0072b2',
          threshold: 0.5,
          needs: [],
          phrases: [{ name: 'RLHF', words: ['RLHF'], title: 1, abstract: 1 }],
        },
      ],
    });
  });

  it.each<[fault: string, piece: string, replacement: string, line: number, says: string]>([
    ['a syntax error', "'#D55E00'", "'#D55E00", 5, 'not readable as YAML'],
    ['a key given twice', '    name: Safety', '    id: other\n    name: Safety', 3, 'not readable as YAML'],
    ['an unknown key', 'threshold: 1', 'treshold: 1', 6, 'unknown key “treshold”'],
    ['needs without a list', '    phrases:', '    needs: RL\n    phrases:', 7, 'has no list of words'],
    [
      'broken needs',
      '    phrases:',
      '    needs: [(RL]\n    phrases:',
      7,
      'of the needs of the topic “safety”',
    ],
    ['an unknown key of a phrase', 'abstract: 0', 'abstrakt: 0', 10, 'unknown key “abstrakt”'],
    ['an unknown key of the file', 'topics:', 'version: 1\ntopics:', 1, 'unknown key “version”'],
    ['a missing key', '    definition: Preferences.\n', '', 12, 'the topic “rlhf” has no “definition”'],
    ['a missing key of a phrase', '        title: 1.5\n', '', 8, 'has no “title”'],
    ['an id twice', 'id: rlhf', 'id: safety', 12, 'already used on line 2'],
    ['an id with a space', 'id: safety', 'id: AI safety', 2, 'cannot be used in an address'],
    ['an id that is a number', 'id: safety', 'id: 12', 2, 'the id of a topic is not text'],
    ['a name twice', 'name: RLHF', 'name: SAFETY', 13, 'the name “SAFETY” is already used on line 3'],
    ['a name that is not seen', 'name: Safety', 'name: "\\u200b"', 3, 'invisible characters'],
    ['an empty name', 'name: Safety', "name: ' '", 3, 'is not text'],
    ['a colour by name', "'#D55E00'", 'red', 5, '“red”, not #rrggbb'],
    ['a colour without quotes, which is a comment', "'#D55E00'", '#D55E00', 5, 'is empty, not #rrggbb'],
    ['a colour too light', "'#D55E00'", "'#e69f00'", 5, 'contrast of 2.15:1 on the light background #fbfaf7'],
    ['a colour too dark', "'#D55E00'", "'#222266'", 5, 'on the dark background #151411'],
    ['a threshold of none', 'threshold: 1', 'threshold: 0', 6, 'is “0”, not a number over 0'],
    ['a threshold in words', 'threshold: 1', 'threshold: high', 6, 'is “high”, not a number over 0'],
    ['an infinite threshold', 'threshold: 1', 'threshold: .inf', 6, 'not a number over 0'],
    [
      'a threshold too large',
      'threshold: 1',
      'threshold: 1000.1',
      6,
      'over 0 and up to 1000 with at most three decimals => Write a number',
    ],
    ['a weight too large', 'title: 1.5', 'title: 1.0e+308', 9, '“1e+308”, not a number from -1000 to 1000'],
    ['a weight of an abstract too large', 'abstract: 0', 'abstract: 1001', 10, 'weight “abstract” is “1001”'],
    ['an infinite weight', 'title: 1.5', 'title: .inf', 9, 'not a number from -1000 to 1000'],
    ['a weight too far under 0', 'title: 1.5', 'title: -1001', 9, 'the weight “title” is “-1001”'],
    ['a weight finer than a thousandth', 'title: 1.5', 'title: 0.0004', 9, 'at most three decimals'],
    ['a threshold finer than a thousandth', 'threshold: 1', 'threshold: 0.9995', 6, 'at most three decimals'],
    [
      'a name of phrases that is no text',
      'name: The subject by name',
      'name: 3',
      11,
      'the name of a phrase of',
    ],
    ['a broken pattern', 'safe RL', 'safe RL?', 8, 'the topic “safety” has the character “?”'],
    [
      'a pattern for what is there already',
      '"no - risk"',
      '"(safer|safe) RLs"',
      8,
      'stands for “safe rl”, which is already on line 8',
    ],
    [
      'a gap in what is worth nothing',
      'title: 1, abstract: 1 }',
      'title: 1, abstract: 1 }, { words: [a .. b], title: 0, abstract: 0 }',
      17,
      'has weight 0 and a gap',
    ],
    [
      'only what speaks against',
      'title: 1, abstract: 1',
      'title: -1, abstract: 0',
      17,
      'has a weight over 0',
    ],
    [
      'no phrases',
      'phrases: [{ words: [RLHF], title: 1, abstract: 1 }]',
      'phrases: []',
      17,
      'has no phrases',
    ],
    [
      'a phrase that is only words',
      '[{ words: [RLHF], title: 1, abstract: 1 }]',
      '[RLHF]',
      17,
      'is not a map of keys',
    ],
    ['no words', '[RLHF]', '[]', 17, 'no list of words'],
    ['words that are none', '[RLHF]', "['--']", 17, 'has no letters'],
    ['words that are a number', '[RLHF]', '[3]', 17, 'is not text'],
    ['a phrase twice, in another spelling', '"no - risk"', 'Safe-RLs', 8, 'already on line 8'],
    ['phrases worth nothing', 'title: 1, abstract: 1', 'title: 0, abstract: 0', 17, 'has a weight over 0'],
    ['no list of topics', SOUND, 'topics: none\n', 1, 'is not a list of topics'],
    ['no topics', SOUND, 'topics: []\n', 1, 'is not a list of topics'],
    ['no key', SOUND, '- id: safety\n', 1, 'the file is not a map'],
    ['nothing at all', SOUND, '', 1, 'the file is not a map'],
  ])('refuses %s, with its line', (_fault, piece, replacement, line, says) => {
    const found = problemsWith(piece, replacement);
    const lines = found.filter((problem) => problem.includes(says));
    expect(found.join('\n')).toContain(says);
    expect(lines.map((problem) => problem.split(': ')[0])).toContain(`data/topics.yaml:${line}`);
    for (const problem of found) expect(problem).toMatch(/ => .+\.$|such as \[/);
  });

  it('tells every fault of one file, by line', () => {
    const text = SOUND.replace('threshold: 1', 'threshold: -1')
      .replace("'#0072b2'", 'blue')
      .replace('id: safety', 'id: Safety');
    expect(problems(text).map((problem) => problem.split(':')[1])).toEqual(['2', '6', '15']);
  });

  it('takes the largest threshold and weights there may be', () => {
    const text = SOUND.replace('threshold: 1', 'threshold: 1000')
      .replace('title: 1.5', 'title: 1000')
      .replace('abstract: 0', 'abstract: -1000');
    expect(parseTopics(text, 'f')).toMatchObject({
      topics: [{ threshold: 1000, phrases: [{ title: 1000, abstract: -1000 }] }, {}],
    });
  });

  it('refuses more phrases in a file than anyone wrote, once, where they become too many', () => {
    const hundreds = Array.from({ length: 150 }, (_, at) => `(a|b|c|d|e|f|g) (k|l|m|n) (p|q|r|s|t) w${at}`);
    const text = SOUND.replace('[RLHF]', () => `[\n${hundreds.map((one) => `        ${one}`).join(',\n')}]`);
    // 142 of them are 19,880 phrases, with the two of the other topic 19,882.
    expect(problems(text)).toEqual([
      'data/topics.yaml:160: with the phrase “(a|b|c|d|e|f|g) (k|l|m|n) (p|q|r|s|t) w142” of the topic “rlhf”, the file has more than 20000 phrases (one with “..” counts as 10) => Remove alternatives or phrases until there are fewer.',
    ]);
  });

  it('refuses an alias, with its line and what to do', () => {
    const text = SOUND.replace("color: '#D55E00'", "color: &c '#D55E00'").replace("'#0072b2'", '*c');
    expect(problems(text)).toEqual([
      'data/topics.yaml:15: the alias “*c” refers to text elsewhere => Write the text itself instead of an alias.',
    ]);
  });
});
