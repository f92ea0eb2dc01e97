import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCatalogFiles } from '../../../src/site/catalogFiles';
import { assemble } from '../../../src/corpus/assemble';
import { findSources, readSources } from '../../../src/site/readSources';

const DIGEST = `A Paper on Safe Reinforcement Learning

Safe reinforcement learning keeps safety constraints. We keep them while an agent explores its world.
`;
const TOPICS = `topics:
  - id: safety
    name: Safety
    definition: Harm kept out.
    color: '#d55e00'
    threshold: 1
    phrases:
      - words: [safe .. learning, (safety constraint]
        title: 1
        abstract: 1
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  writeFileSync(join(folder, 'digest.txt'), DIGEST);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the sources of a site', () => {
  it('are the files of a folder that can be read, and its topics file', async () => {
    for (const name of ['README.md', 'topics.yaml', 'another.txt']) writeFileSync(join(folder, name), '');
    expect(await findSources(folder)).toEqual({
      digests: [join(folder, 'another.txt'), join(folder, 'digest.txt')],
      topics: join(folder, 'topics.yaml'),
    });
  });

  it('say what to add where there is none', async () => {
    rmSync(join(folder, 'digest.txt'));
    await expect(readSources(await findSources(folder))).rejects.toThrow(
      'No digests found. Put a .txt file into data/.',
    );
  });

  it('need no topics file: papers have no topics then, and the catalog no rules', async () => {
    const { digests, rules } = await readSources(await findSources(folder));
    const { catalog, topicRules } = makeCatalogFiles(assemble(digests, rules));
    expect(topicRules).toBeUndefined();
    expect(JSON.parse(catalog.text)).toMatchObject({
      topics: [],
      topicRules: null,
      papers: [{ topics: [] }],
    });
  });

  it('are refused with a broken pattern, by file and line, with how to fix it', async () => {
    writeFileSync(join(folder, 'topics.yaml'), TOPICS);
    await expect(readSources(await findSources(folder))).rejects.toThrow(
      /topics\.yaml:8: the phrase “\(safety constraint” .* opens a \( and does not close it\. Write \)/,
    );
  });

  it('carry the rules where the topics file is sound', async () => {
    writeFileSync(join(folder, 'topics.yaml'), TOPICS.replace('(safety', 'safety'));
    const { digests, rules } = await readSources(await findSources(folder));
    const { catalog, topicRules } = makeCatalogFiles(assemble(digests, rules));
    expect(JSON.parse(catalog.text)).toMatchObject({
      topicRules: topicRules?.path,
      papers: [{ topics: ['safety'] }],
    });
    expect(JSON.parse(topicRules?.text ?? '')).toMatchObject({ rules: [{ id: 'safety', needs: [] }] });
  });
});
