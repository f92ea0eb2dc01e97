import { createHash } from 'node:crypto';

/** Offprint's own namespace: a random UUID. Changing it would make every entry new to every feed reader. */
const NAMESPACE = '410b6727-9065-4530-871c-24c9406c6dc1';

/** The name-based UUID, version 5, of a name in Offprint's namespace (RFC 9562, 5.5): equal names, equal UUIDs. */
export function nameBasedUuid(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
