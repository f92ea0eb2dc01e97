import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { decode, readDigestFile } from '../../../src/site/readDigestFile';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('bytes', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes('Tülu'), 'Tülu'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Tülu'), 'Tülu'],
    ['UTF-16LE', bytes([0xff, 0xfe], [...Buffer.from('Tülu', 'utf16le')]), 'Tülu'],
    ['UTF-16BE', bytes([0xfe, 0xff, 0, 0x54, 0, 0xfc]), 'Tü'],
    ['one line of Windows-1252', bytes('Tülu\nT', [0xfc], 'lu\nTülu'), 'Tülu\nTülu\nTülu'],
  ])('%s', (_name, from, text) => {
    expect(decode(from)).toMatchObject({ kind: 'text', text });
  });

  test('names the lines that are not UTF-8', () => {
    const read = decode(bytes('a\n', [0xe9], '\nb\n', [0xe8]));
    expect(read.kind === 'text' ? read.issues : []).toMatchObject([{ kind: 'invalid-bytes', lines: [2, 4] }]);
  });

  test.each<[string, Uint8Array]>([
    ['a PDF file', bytes('%PDF-1.7\n')],
    ['a gzip archive', bytes([0x1f, 0x8b, 8])],
    ['a Word document (.docx)', bytes('PK\u0003\u0004', [0, 0], 'word/document.xml')],
    ['a ZIP archive', bytes('PK\u0003\u0004', [0, 0], 'papers.txt')],
  ])('refuses %s by name', (name, from) => {
    const read = decode(from);
    expect(read.kind === 'refused' ? read.reason : '').toContain(`This is ${name}, `);
  });

  test('refuses what is no text', () => {
    expect(decode(bytes('PK', [0, 1, 2]))).toMatchObject({ kind: 'refused' });
  });
});

test.each(['/no/such/file.txt', tmpdir(), '/dev/null'])('%s is refused with a reason', async (path) => {
  expect(await readDigestFile(path)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/\.$/),
  });
});

test('a file gives a digest by its name, with the issues of its bytes and nothing lost', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'digest-')), 'bees.txt');
  await writeFile(path, bytes('On Bees\n\nWe sh', [0xf6], 'w that bees fly. They do it for good reasons.\n'));
  const read = await readDigestFile(path);
  expect(read).toMatchObject({
    kind: 'digest',
    digest: { id: 'bees', papers: [{ title: { text: 'On Bees' } }], issues: [{ kind: 'invalid-bytes' }] },
  });
  expect(read.kind === 'digest' && read.lostCharacters()).toBe(0);
});

/** Runs the command as a person would; what it prints and its exit code. */
async function run(...args: string[]): Promise<{ code: number; out: string }> {
  const tsx = new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url).pathname;
  const command = new URL('../../../src/site/commands/digest.ts', import.meta.url).pathname;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [tsx, command, ...args]);
    return { code: 0, out: stdout };
  } catch (error) {
    const failed = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    return { code: 1, out: failed };
  }
}

describe('npm run digest', { timeout: 60_000 }, () => {
  test('prints papers, what was left out by line, and nothing lost; writes it as JSON', async () => {
    const json = join(await mkdtemp(join(tmpdir(), 'digest-')), 'report.json');
    const { code, out } = await run(
      new URL('../../../data/hugging-face-papers.txt', import.meta.url).pathname,
      '--json',
      json,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/papers\s+77 in 317 lines/);
    expect(out).toMatch(/line 7\s+byAK and the research community/);
    expect(out).toMatch(/lost\s+0 characters/);
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject([
      {
        kind: 'read',
        papers: 77,
        formulas: 12,
        lostCharacters: 0,
        links: { code: 10, project: 9, video: 1 },
      },
    ]);
  });

  test('fails with the reason when a file has no paper or is none', async () => {
    const empty = join(await mkdtemp(join(tmpdir(), 'digest-')), 'empty.txt');
    await writeFile(empty, '\n');
    const bibtex = join(dirname(empty), 'bibtex.txt');
    await writeFile(bibtex, '@article{muster2024,\n  title = {Bees}\n}\n');
    const { code, out } = await run(empty, '/no/such/file.txt', bibtex);
    expect(code).toBe(1);
    expect(out).toContain('No papers found.');
    expect(out).toContain('This is BibTeX, 1 entry. Offprint cannot read this format yet.');
    expect(out).toContain('File not found.');
  });
});
