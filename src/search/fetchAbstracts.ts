import type { AbstractFiles } from './protocol';

/** Fetches abstracts for an engine that was made from an index file, each file once. */
export interface AbstractFetcher {
  /** Fetches the files that hold the abstracts of some papers, and supplies them. False when any could not be had; the next call tries again. */
  readonly fetchFor: (
    papers: Iterable<number>,
    supply: (first: number, abstracts: readonly string[]) => void,
  ) => Promise<boolean>;
}

/** Makes a fetcher of the files named. */
export function createAbstractFetcher({ urls, perFile }: AbstractFiles): AbstractFetcher {
  const here = new Set<number>();
  return {
    async fetchFor(papers, supply) {
      const parts = new Set([...papers].map((ordinal) => Math.floor(ordinal / perFile)));
      const fetched = await Promise.all(
        [...parts].map(async (part) => {
          if (here.has(part)) return true;
          const abstracts = await fetchAbstracts(urls[part]);
          if (abstracts === undefined) return false;
          supply(part * perFile, abstracts);
          here.add(part);
          return true;
        }),
      );
      return fetched.every(Boolean);
    },
  };
}

async function fetchAbstracts(url: string | undefined): Promise<readonly string[] | undefined> {
  if (url === undefined) return undefined;
  try {
    const response = await fetch(url);
    return textsOf(await response.json());
  } catch {
    return undefined;
  }
}

/** The page checks these files whole (`parseCatalog`); the worker wants their texts alone. */
function textsOf(file: unknown): readonly string[] | undefined {
  if (!isRecord(file) || !Array.isArray(file['abstracts'])) return undefined;
  const texts = file['abstracts'].map((one: unknown) =>
    isRecord(one) && isRecord(one['abstract']) ? one['abstract']['text'] : undefined,
  );
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
