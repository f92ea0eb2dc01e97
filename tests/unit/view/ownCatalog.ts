import { readFileSync } from 'node:fs';
import { classifyPapers } from '../../../src/corpus/classifyPapers';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { createEngine } from '../../../src/search/createEngine';
import { parseTopics } from '../../../src/topics/parseTopics';
import { everyone } from '../../../src/sources/memory/select';

const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const digest = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'hugging-face-papers');
const catalog = classifyPapers([digest], parsed.kind === 'topics' ? parsed.topics : []);

/** The papers of the project's own digest, with their topics. */
export const ownPapers = catalog.papers;

/** The topics a paper can have here. */
export const ownTopics: readonly string[] = catalog.topics.map(({ id }) => id);

const engine = createEngine(
  ownPapers.map(({ title, names }, at) => {
    return { title: title.text, abstract: catalog.abstracts[at]?.abstract.text ?? '', names };
  }),
);

/** What the papers of a list are taken from: all, or what the engine finds for some query. */
export const ownAnswers: readonly Uint32Array[] = [
  everyone(ownPapers),
  ...[
    'reward',
    'policy',
    'safe',
    'submodular',
    'offline learning',
    'language models',
    '"human feedback"',
  ].map((query) => engine.search(query).ranked),
];
