import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { iconDrawing } from '../../../../src/site/offline/iconDrawing';
import { webManifest } from '../../../../src/site/offline/webManifest';
import { renderPicture } from '../../../../src/site/surfaces/renderPicture';

/** As a browser resolves the paths of a manifest. */
function resolved(base: string): {
  readonly start: string;
  readonly scope: string;
  readonly icons: string[];
} {
  const address = `https://example.org${base}manifest.webmanifest`;
  const path = (relative: string): string => new URL(relative, address).pathname;
  const manifest: unknown = JSON.parse(webManifest({ names: 'Ein “Digest”', base, color: '#fbfaf7' }));
  const field = (name: string): string => String(Reflect.get(Object(manifest), name));
  const icons: unknown = Reflect.get(Object(manifest), 'icons');
  return {
    start: path(field('start_url')),
    scope: path(field('scope')),
    icons: Array.isArray(icons) ? icons.map((icon) => path(String(Reflect.get(Object(icon), 'src')))) : [],
  };
}

describe('the manifest', () => {
  it.each(['/', '/papers/'])('of a site at %s begins there and stays there', (base) => {
    const { start, scope, icons } = resolved(base);
    expect([start, scope]).toEqual([base, base]);
    expect(icons).toHaveLength(4);
    for (const icon of icons) expect(icon.startsWith(`${base}icon`)).toBe(true);
  });

  it('has what browsers ask of a site before they offer to install it', () => {
    const manifest: unknown = JSON.parse(webManifest({ names: 'A', base: '/', color: '#fbfaf7' }));
    expect(manifest).toMatchObject({
      name: 'A · Offprint',
      short_name: 'Offprint',
      display: 'standalone',
      icons: expect.arrayContaining([
        expect.objectContaining({ sizes: '192x192', type: 'image/png', purpose: 'any' }),
        expect.objectContaining({ sizes: '512x512', type: 'image/png', purpose: 'any' }),
        expect.objectContaining({ purpose: 'maskable' }),
      ]),
    });
  });
});

describe('an icon', async () => {
  const icon = await readFile('public/icon.svg', 'utf8');

  it.each([
    ['none', 192],
    ['whole', 180],
  ] as const)('on ground “%s” is a PNG of %i pixels', async (ground, width) => {
    const png = Buffer.from(await renderPicture(iconDrawing(icon, ground, '#fbfaf7'), width));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, width]);
  });

  it('that is cut to a circle keeps its sheet: the ground reaches every edge, and the sheet none', () => {
    const drawing = iconDrawing(icon, 'whole', '#abcdef');
    expect(drawing).toContain('viewBox="-6 -6 44 44"');
    expect(drawing).toMatch(/^<svg[^>]*><path fill="#abcdef" d="M-6 -6h44v44h-44z"\/>/);
    expect(drawing).not.toContain('<style>');
  });

  it('of another size is refused, for its middle would not be where it is looked for', () => {
    expect(() => iconDrawing('<svg viewBox="0 0 24 24"></svg>', 'none', '#fff')).toThrow('public/icon.svg');
  });
});
