/** The sites that the tests run against, each built once before them all and served on a free port. */
export const SITES = ['papers', 'based', 'three', 'many'] as const;

/**
 * - papers: the 77 papers of the project's own digest, at the root of its host
 * - based: the same under /papers/
 * - three: three papers without any topic
 * - many: enough papers for an index file and more than one file of abstracts
 */
export type Site = (typeof SITES)[number];

/** Where a site is served and which folder holds its files. */
export interface SitePlace {
  /** Ends with a slash. */
  readonly address: string;
  readonly folder: string;
}

/** Tells the tests, which run in processes of their own, where a site is. */
export function publishPlace(site: Site, { address, folder }: SitePlace): void {
  process.env[addressVariable(site)] = address;
  process.env[folderVariable(site)] = folder;
}

/** Where a site is. */
export function placeOf(site: Site): SitePlace {
  const address = process.env[addressVariable(site)];
  const folder = process.env[folderVariable(site)];
  if (address === undefined || folder === undefined)
    throw new Error(`The site “${site}” was not built. Run the tests through tests/playwright.config.ts.`);
  return { address, folder };
}

function addressVariable(site: Site): string {
  return `OFFPRINT_${site.toUpperCase()}_ADDRESS`;
}

function folderVariable(site: Site): string {
  return `OFFPRINT_${site.toUpperCase()}_FOLDER`;
}
