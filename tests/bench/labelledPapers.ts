import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { paperId } from '../../src/model/identity';
import { parseDigest } from '../../src/formats/text/parseDigest';
import type { Disputable, LabelledPaper } from './topicScores';

const LINE = v.object({ title: v.string(), abstract: v.string(), topics: v.array(v.string()) });
const LABELS = v.record(v.string(), v.array(v.string()));
const REASONS = v.record(v.string(), v.record(v.string(), v.string()));

const DIGEST = new URL('../../data/hugging-face-papers.txt', import.meta.url);
const OWN_LABELS = new URL('../fixtures/topics/labels.json', import.meta.url);
const DISPUTABLE = new URL('../fixtures/topics/disputable.json', import.meta.url);

/** Papers of a JSONL file, one object {title, abstract, topics} a line. Throws with the line of a bad one. */
export function readLabelledLines(path: string): LabelledPaper[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at): LabelledPaper[] => {
      if (line.trim() === '') return [];
      try {
        return [v.parse(LINE, JSON.parse(line))];
      } catch (error) {
        throw new Error(`${path}:${at + 1}: not a line of {title, abstract, topics}`, { cause: error });
      }
    });
}

/**
 * The papers of the project's own digest with the labels of the fixture, which are found by paper id: a
 * title that is repaired otherwise one day stays the same paper. Throws when a paper has no labels.
 */
export function readOwnPapers(): LabelledPaper[] {
  const labels = readOwnLabels();
  return parseDigest(readFileSync(DIGEST, 'utf8'), 'hugging-face-papers').papers.map(
    ({ id, title, abstract }) => {
      const topics = labels.get(id);
      if (topics === undefined)
        throw new Error(`tests/fixtures/topics/labels.json has no labels for “${title.text}”`);
      return { title: title.text, abstract: abstract.text, topics };
    },
  );
}

/** The labels of the fixture by paper id. */
export function readOwnLabels(): ReadonlyMap<string, readonly string[]> {
  const labels = v.parse(LABELS, JSON.parse(readFileSync(OWN_LABELS, 'utf8')));
  return new Map(Object.entries(labels).map(([title, topics]) => [paperId(title), topics]));
}

/** What people may differ over, of papers of any file: the fixture has {title: {topic: reason}}. */
export function readDisputable(): Disputable {
  const reasons = v.parse(REASONS, JSON.parse(readFileSync(DISPUTABLE, 'utf8')));
  return new Map(Object.entries(reasons).map(([title, topics]) => [paperId(title), topics]));
}
