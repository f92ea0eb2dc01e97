import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import { parseTopics } from '../../../src/topics/parseTopics';

const example = /```yaml\n(.*?)```/s.exec(readFileSync('data/README.md', 'utf8'))?.[1] ?? '';
const parsed = parseTopics(example, 'data/README.md');
const classify = createClassifier(parsed.kind === 'topics' ? parsed.topics : []);

/** The phrase groups that counted, by their place, for each topic given. */
const given = (title: string, abstract: string): string[] =>
  classify(title, abstract).map(
    ({ topic, evidence }) => `${topic}: ${evidence.map((one) => one.group).join(' ')}`,
  );

describe('the topics file of data/README.md', () => {
  it('has no fault', () => {
    expect(parsed).toMatchObject({ kind: 'topics', topics: [{ id: 'protein-folding' }] });
  });

  it.each<[title: string, abstract: string, topics: string[]]>([
    ['Protein Structure Prediction with Less Data', '', ['protein-folding: 0']],
    [
      'A Faster Model',
      'We predict the structure of a protein. It folds, as AlphaFold says.',
      ['protein-folding: 1 2'],
    ],
    ['Better Folding of Proteins', 'A chaperone helps them.', ['protein-folding: 0']],
    ['Choosing Models', 'Five-fold cross-validation, as AlphaFold has it.', []],
  ])('reads “%s” as its text says', (title, abstract, topics) => {
    expect(given(title, abstract)).toEqual(topics);
  });
});
