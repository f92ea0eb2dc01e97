import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { findReader } from '../formats/in/inputFormats';
import type { Digest } from '../model/digest';
import type { Issue } from '../model/issue';
import { refuseBinary } from './binaryFormat';
import { refusalMessages } from '../messages/refusals';

/** A larger digest is refused unread: its text, papers and index would not fit in memory together. */
export const LARGEST_DIGEST_BYTES = 256 * 1024 * 1024;

interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
}

/** A file's text with the issues of decoding it. */
interface Decoded {
  readonly kind: 'text';
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** A file's digest, its issues first those of decoding. */
export type DigestFile =
  { readonly kind: 'digest'; readonly digest: Digest; readonly lostCharacters: () => number } | Refused;

/** Reads a digest file of any format that has a reader. Never throws: every failure is `refused` with its reason. */
export async function readDigestFile(path: string): Promise<DigestFile> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return refused(refusalMessages.folder);
    if (!facts.isFile()) return refused(refusalMessages.notRegular);
    if (facts.size > LARGEST_DIGEST_BYTES)
      return refused(
        refusalMessages.tooLarge({ size: megabytes(facts.size), most: megabytes(LARGEST_DIGEST_BYTES) }),
      );
    const file = decode(await readFile(path));
    if (file.kind === 'refused') return file;
    const found = findReader(file.text);
    if (found.kind === 'refused') return refused(found.reason);
    const digest = found.reader.read(file.text, basename(path, extname(path)));
    return {
      kind: 'digest',
      digest: { ...digest, issues: [...file.issues, ...digest.issues] },
      lostCharacters: () => found.reader.lostCharacters(file.text, digest),
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return refused(refusalMessages.missing);
    if (code === 'EACCES' || code === 'EPERM') return refused(refusalMessages.forbidden);
    return refused(
      refusalMessages.failed({ reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}

function refused(reason: string): Refused {
  return { kind: 'refused', reason };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

/** The text of a digest's bytes: UTF-8, UTF-16 with a byte order mark, or line by line Windows-1252. */
export function decode(bytes: Uint8Array): Decoded | Refused {
  const binary = refuseBinary(bytes);
  if (binary !== undefined) return refused(binary);
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16 !== undefined) return { kind: 'text', text: new TextDecoder(utf16).decode(bytes), issues: [] };
  if (bytes.includes(0)) return refused(refusalMessages.notText);
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    return decodeByLine(bytes);
  }
}

/** Valid lines stay UTF-8. Every other line is read as Windows-1252, which has a character for every byte. */
function decodeByLine(bytes: Uint8Array): Decoded {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const windows = new TextDecoder('windows-1252');
  const lines: string[] = [];
  const bad: number[] = [];
  let sample = '';
  for (let start = 0, number = 1; start < bytes.length; number++) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = lineEnd === -1 ? bytes.length : lineEnd + 1;
    const line = bytes.subarray(start, end);
    try {
      lines.push(utf8.decode(line));
    } catch {
      const text = windows.decode(line);
      lines.push(text);
      if (bad.length === 0) sample = text.trim().slice(0, 200);
      bad.push(number);
    }
    start = end;
  }
  const issue: Issue = {
    kind: 'invalid-bytes',
    firstLine: bad[0] ?? 1,
    lastLine: bad.at(-1) ?? 1,
    text: sample,
    lines: bad,
  };
  return { kind: 'text', text: lines.join(''), issues: [issue] };
}
