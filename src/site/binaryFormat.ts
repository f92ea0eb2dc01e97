import { refusalMessages } from '../messages/refusals';

/** The first bytes of binary files, and the name of each kind. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['Rar!', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an older Microsoft Office file (.doc, .xls)'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['SQLite format 3\0', 'an SQLite database'],
];
/** ZIP archives that are documents, by the name of a file in them. */
const DOCUMENTS: readonly (readonly [entry: RegExp, name: string])[] = [
  [/word\/document\.xml/, 'a Word document (.docx)'],
  [/xl\/workbook\.xml/, 'an Excel workbook (.xlsx)'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument/, 'an OpenDocument file'],
  [/mimetypeapplication\/epub\+zip/, 'an EPUB book'],
];

/** Why these bytes are not text, and what to do; undefined when they do not start like a known binary format. */
export function refuseBinary(bytes: Uint8Array): string | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = all.toString('latin1', 0, 20);
  const name = start.startsWith('PK\x03\x04')
    ? (DOCUMENTS.find(([entry]) => entry.test(all.toString('latin1')))?.[1] ?? 'a ZIP archive')
    : SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (name === undefined) return undefined;
  const advice = name.endsWith('archive') ? refusalMessages.unpack : refusalMessages.copyOut;
  return refusalMessages.format({
    name,
    seen: refusalMessages.bytes({ count: bytes.length }),
    where: '',
    advice,
  });
}
