import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PackageFile = v.object({ scripts: v.record(v.string(), v.string()) });
const README = readFileSync('README.md', 'utf8');
const DIGEST = `On the Rewards of Bees

We study how reward hacking comes about. A reward model is simple, and safe reinforcement learning works.

A Paper Without Any Abstract

On the Long Roads of Ants

This paper shows that exploration is possible without rewards. We prove a bound which is tight.
`;

/** Every command that README.md has in its blocks of sh, without its comment. */
const commands = [...README.matchAll(/^```sh\n([^]*?)^```/gm)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '');
/** These serve until they are ended; they have worked when they print their address. */
const serves = (command: string): boolean => /^npm (?:start|run dev)\b/.test(command);
const ADDRESS = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\//;

let folder = '';

/** A copy of the tracked files, as a fresh clone has them, with the packages that are installed here. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-clone-'));
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  for (const file of tracked.filter((path) => path !== '' && existsSync(path))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(file, join(folder, file));
  }
  // A folder of links, not one link: what is written into it (caches, the stamp of the setup) stays in the copy.
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((one) => one === '.bin' || !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(packages, name));
  const installed = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  writeFileSync(join(packages, '.offprint-installed'), installed);
  writeFileSync(join(folder, 'my-digest.txt'), DIGEST);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command in the copy to its end, or until it prints its address; what it printed, and how it ended. */
function run(command: string): Promise<{ readonly out: string; readonly code: number | null }> {
  // What vitest sets for its own processes would change what is built.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|FORCE_COLOR|VITE|VITEST|npm_)/.test(name)),
  );
  // A group of its own, so that npm and all that it starts can be ended together.
  const options = { cwd: folder, env: { ...env, NO_COLOR: '1' }, shell: true, detached: true };
  const child = spawn(command, options);
  return new Promise((done) => {
    let out = '';
    const hear = (text: Buffer): void => {
      out += text.toString();
      if (serves(command) && ADDRESS.test(out) && child.pid !== undefined) process.kill(-child.pid);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => done({ out, code }));
  });
}

async function expectToWork(command: string): Promise<string> {
  const { out, code } = await run(command);
  if (serves(command)) expect(out, command).toMatch(ADDRESS);
  else expect({ command, code, out }).toMatchObject({ command, code: 0 });
  return out;
}

test('README.md names scripts that package.json has', () => {
  const named = [...README.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
    ([, one, other]) => one ?? other,
  );
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'dev', 'build', 'digest', 'find']));
  const { scripts } = v.parse(PackageFile, JSON.parse(readFileSync('package.json', 'utf8')));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('the commands of README.md work in a fresh clone', { timeout: 300_000 }, async () => {
  const all = commands.filter((command) => !/^npm (?:test|run (?:test|bench):)/.test(command));
  expect(all).toContain('npm start -- my-digest.txt');
  // What builds into dist/ runs one after the other, and beside it all the rest.
  const toDist = all.filter((command) => /^npm (?:start$|run build\b)/.test(command));
  const others = all.filter((command) => !toDist.includes(command));
  const printed = new Map<string, string>();
  const inTurn = async (some: readonly string[]): Promise<void> => {
    for (const command of some) printed.set(command, await expectToWork(command));
  };
  const elsewhere = 'npm run build -- my-digest.txt --out a/new/folder';
  await Promise.all([inTurn(toDist), inTurn([...others, elsewhere])]);
  // How the file was read is told in the same words, whichever command reads it.
  for (const command of ['npm start -- my-digest.txt', elsewhere])
    expect(printed.get(command)).toMatch(
      /my-digest: 3 papers in 9 lines, 0 passages left out, 1 warning[^]*missing-abstract \(warning, 1\)[^]*line 5 +A Paper Without Any Abstract/,
    );
  expect(printed.get('npm run digest -- my-digest.txt')).toMatch(/missing-abstract \(warning, 1\)/);
  expect(existsSync(join(folder, 'a/new/folder/index.html'))).toBe(true);
});
