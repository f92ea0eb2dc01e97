/** The path of the manifest, relative to the site's base. */
export const MANIFEST_PATH = 'manifest.webmanifest';

/** An icon of the site; its path is relative to the site's base. */
export interface IconFile {
  readonly path: string;
  /** In pixels; it is as high as it is wide. */
  readonly width: number;
  readonly ground: 'none' | 'whole';
}

/** What iOS shows on the home screen: it reads no manifest for that, and blackens what is transparent. */
export const APPLE_ICON: IconFile = { path: 'icons/apple-180.png', width: 180, ground: 'whole' };

export const MANIFEST_ICONS: readonly IconFile[] = [
  { path: 'icons/icon-192.png', width: 192, ground: 'none' },
  { path: 'icons/icon-512.png', width: 512, ground: 'none' },
  { path: 'icons/maskable-512.png', width: 512, ground: 'whole' },
];

/** The parts of the manifest that differ between sites. */
export interface ManifestFacts {
  /** The names of the site's digests. */
  readonly names: string;
  /** The site's, with a slash at both ends. */
  readonly base: string;
  /** The background of the light theme. */
  readonly color: string;
}

/** Lets a browser install the site (W3C Web Application Manifest). Paths are relative to the manifest itself. */
export function webManifest({ names, base, color }: ManifestFacts): string {
  const manifest = {
    id: base,
    name: `${names} · Offprint`,
    short_name: 'Offprint',
    description: `Search and read the papers of ${names}.`,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: color,
    theme_color: color,
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...MANIFEST_ICONS.map(({ path, width, ground }) => ({
        src: path,
        type: 'image/png',
        sizes: `${width}x${width}`,
        purpose: ground === 'whole' ? 'maskable' : 'any',
      })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
