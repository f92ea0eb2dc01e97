import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { INPUT_ENDINGS } from '../formats/in/inputFormats';
import { describeIssue } from '../model/describeIssue';
import type { Digest } from '../model/digest';
import { parseTopics } from '../topics/parseTopics';
import type { TopicRule } from '../topics/rule';
import { readDigestFile } from './readDigestFile';
import { siteMessages } from '../messages/site';

/** The source files of a site. */
export interface SourcePaths {
  /** Digest files in the order they are shown. */
  readonly digests: readonly string[];
  /** The topics file; undefined when there is none, and then there are no topics. */
  readonly topics: string | undefined;
}

/** The parsed and checked sources. */
export interface Sources {
  readonly digests: readonly Digest[];
  readonly rules: readonly TopicRule[];
}

/** Sources that cannot be built. Each line of the message has a file, a line, the reason and the fix. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** The digests (files that can be read, by name) and the topics file of a folder such as `data/`. */
export async function findSources(folder: string): Promise<SourcePaths> {
  const names = (await readdir(folder)).toSorted();
  const digests = names
    .filter((name) => INPUT_ENDINGS.includes(extname(name)))
    .map((name) => join(folder, name));
  const topics = names.includes('topics.yaml') ? join(folder, 'topics.yaml') : undefined;
  return { digests, topics };
}

/**
 * Reads and parses all sources.
 * @throws SourceError when there is no digest, a file is refused, a digest yields no paper, two digests
 * share a name, or the topics file has an error; it lists every such problem, not the first alone.
 */
export async function readSources(paths: SourcePaths): Promise<Sources> {
  const problems = paths.digests.length === 0 ? [siteMessages.noDigests({ endings: INPUT_ENDINGS })] : [];
  const digests: Digest[] = [];
  for (const path of paths.digests) {
    const file = await readDigestFile(path);
    if (file.kind === 'refused') problems.push(`${path}: ${file.reason}`);
    else if (file.digest.papers.length === 0) problems.push(noPapers(path, file.digest));
    else if (digests.some(({ id }) => id === file.digest.id)) {
      problems.push(siteMessages.digestNameTaken({ path, id: file.digest.id }));
    } else digests.push(file.digest);
  }
  const rules = paths.topics === undefined ? [] : await readTopics(paths.topics, problems);
  if (problems.length > 0) throw new SourceError(problems.join('\n'));
  return { digests, rules };
}

function noPapers(path: string, { issues }: Digest): string {
  const reasons = issues
    .slice(0, 5)
    .map((issue) => `  ${siteMessages.line({ line: issue.firstLine })}: ${describeIssue(issue)}`);
  return [siteMessages.noPapersInDigest({ path }), ...reasons].join('\n');
}

async function readTopics(path: string, problems: string[]): Promise<readonly TopicRule[]> {
  const read = parseTopics(await readFile(path, 'utf8'), path);
  if (read.kind === 'topics') return read.topics;
  problems.push(...read.problems.map(({ line, message, fix }) => `${path}:${line}: ${message}. ${fix}`));
  return [];
}
