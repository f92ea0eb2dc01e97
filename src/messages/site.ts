import { countPapers } from './count';

interface Path {
  readonly path: string;
}

interface Count {
  readonly count: number;
}

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;

/** What the commands print on the terminal. */
export const siteMessages = {
  digestUsage: 'Usage: npm run digest -- FILE… [--json FILE]',
  noDigestFile: 'Name at least one digest file.',
  reportNotWritten: ({ reason }: { readonly reason: string }) => `Couldn’t write the JSON report: ${reason}`,
  notRead: 'not read',
  papers: 'papers',
  inLines: ({ papers, lines }: { readonly papers: number; readonly lines: number }) =>
    `${papers.toLocaleString('en')} in ${count(lines, 'line')}`,
  byline: 'byline',
  date: 'date',
  repaired: 'repaired',
  passages: ({ count: passages }: Count) => `${passages} titles and abstracts`,
  formulas: 'formulas',
  links: 'links',
  lost: 'lost',
  characters: ({ count: characters }: Count) => count(characters, 'character'),
  none: 'none',
  papersInLines: ({ papers, lines }: { readonly papers: number; readonly lines: number }) =>
    `${countPapers(papers)} in ${count(lines, 'line')}`,
  passagesLeftOut: ({ count: passages }: Count) => `${count(passages, 'passage')} left out`,
  warnings: ({ count: warnings }: Count) => count(warnings, 'warning'),
  listsThem: 'npm run digest -- FILE lists them',
  moreIssues: ({ count: issues }: Count) =>
    `… and ${issues} more. npm run digest -- FILE --json FILE lists all.`,
  line: ({ line }: { readonly line: number }) => `line ${line}`,
  lines: ({ first, last }: { readonly first: number; readonly last: number }) => `lines ${first}–${last}`,

  findUsage: 'Usage: npm run find -- "query" [--digest FILE] [--limit N]',
  noQuery: 'Name a query.',
  badLimit: ({ limit }: { readonly limit: string }) =>
    `--limit takes the number of papers to print, not “${limit}”.`,
  moreResults: ({ count: papers }: Count) => `… and ${papers} more. --limit N prints N.`,
  relatedPapers: 'Related papers:',

  noDigests: ({ endings }: { readonly endings: readonly string[] }) =>
    `No digests found. Put a ${endings.join(' or ')} file into data/.`,
  digestNameTaken: ({ path, id }: Path & { readonly id: string }) =>
    `${path}: another digest has the name “${id}”. Rename one of the files.`,
  noPapersInDigest: ({ path }: Path) => `${path}:1: no papers found in this digest.`,

  emptyOut: '--out needs a folder, as in --out site.',
  siteAndBase: 'Use --site or --base, not both: --site includes the path.',
  badSite: ({ site }: { readonly site: string }) =>
    `--site takes the full address of the published site, as in --site https://example.org/papers/, not “${site}”.`,
  badBase: ({ base }: { readonly base: string }) =>
    `--base takes the path that the site is published under, as in --base /papers/, not “${base}”.`,
  foreignFile: ({ folder, name }: { readonly folder: string; readonly name: string }) =>
    `${folder} contains “${name}”, which is not part of a built site and would be deleted. Name an empty folder or a new one.`,
  folderIsFile: ({ path }: Path) => `${path} is a file. Name a folder for the site.`,
  pathHasFile: ({ path }: Path) => `Part of the path ${path} is a file. Name a folder for the site.`,
  noFreePort: ({ first, last }: { readonly first: number; readonly last: number }) =>
    `All ports from ${first} to ${last} are in use. Stop a program that uses one of them.`,
  ready: ({ address }: { readonly address: string }) =>
    `\n  Offprint is ready: ${address}\n  Press Ctrl+C to stop it.\n`,
  sizeNotChecked: ({ reason }: { readonly reason: string }) =>
    `Couldn’t check the size of the site: ${reason}`,
  tooLarge: 'The site is over its size budget (see above).',
  noOrigin:
    'Feeds, sitemap and previews have no full addresses. Name the site to add them, as in --site https://example.org/papers/.',
  built: ({ folder }: { readonly folder: string }) => `The site is in ${folder}.`,
};
