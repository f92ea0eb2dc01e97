import * as fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../../src/app/kit/qrPath';

/** The modules that a path covers, row by row. */
function drawn(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return modules;
}

describe('the path of a QR code', () => {
  it('covers the code’s dark modules and no others, with four modules of white around', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, size: 'medium' }), (url) => {
        const { size, path } = qrPath(url) ?? { size: 0, path: '' };
        const { data } = encode(url, { border: 4, boostEcc: true });
        expect(size).toBe(data.length);
        expect(drawn(path, size)).toEqual(data);
        expect(path.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
        const edge = data.flatMap((row, y) =>
          row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < 4),
        );
        expect(edge).not.toContain(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is there for a thousand characters, and not for a list of hundreds of papers', () => {
    const link = 'https://example.org/papers/#list=';
    expect(qrPath(link.padEnd(1000, '0123456789.'))?.size).toBe(113);
    expect(qrPath(link.padEnd(1010, 'a123456789.'))).toBeUndefined();
    expect(qrPath(link.padEnd(5500, 'a123456789.'))).toBeUndefined();
  });
});
