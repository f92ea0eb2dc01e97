import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a file weighs: as it is, and as servers send it. */
export interface FileBytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** gzip at 9 and brotli at 11, as hosts compress static files once. */
export function fileBytes(text: string): FileBytes {
  const bytes = Buffer.from(text);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** The sums over files that are fetched one by one. */
export function totalBytes(texts: readonly string[]): FileBytes {
  return texts.map(fileBytes).reduce(
    (sum, file) => ({
      raw: sum.raw + file.raw,
      gzip: sum.gzip + file.gzip,
      brotli: sum.brotli + file.brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}
