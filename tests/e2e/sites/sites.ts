/** The sites that the tests run against. */
export const SITES = ['papers', 'based', 'three', 'many'] as const;

/**
 * - papers: the 77 papers of the project's own digest, at the root of its host
 * - based: the same under /papers/
 * - three: three papers without any topic
 * - many: enough papers for an index file and more than one file of abstracts
 */
export type Site = (typeof SITES)[number];

/** The path that a site is built for. OFFPRINT_BASE=/papers/ runs the whole suite under a path. */
export function baseOf(site: Site): string {
  return site === 'based' ? '/papers/' : (process.env['OFFPRINT_BASE'] ?? '/');
}

/** Where a site is served and which folder holds its files. */
export interface SitePlace {
  /** Ends with a slash. */
  readonly address: string;
  readonly folder: string;
}

/** Tells the tests, which run in processes of their own, where a site is served. */
export function publishAddress(site: Site, address: string): void {
  process.env[addressVariable(site)] = address;
}

/** Tells the tests which folder holds a site. */
export function publishFolder(site: Site, folder: string): void {
  process.env[folderVariable(site)] = folder;
}

/** Where a site is. */
export function placeOf(site: Site): SitePlace {
  return { address: published(addressVariable(site), site), folder: folderOf(site) };
}

/** Which folder holds a site. */
export function folderOf(site: Site): string {
  return published(folderVariable(site), site);
}

function published(variable: string, site: Site): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`The site “${site}” was not built. Run the tests through their configuration in tests/.`);
  return value;
}

function addressVariable(site: Site): string {
  return `OFFPRINT_${site.toUpperCase()}_ADDRESS`;
}

function folderVariable(site: Site): string {
  return `OFFPRINT_${site.toUpperCase()}_FOLDER`;
}
