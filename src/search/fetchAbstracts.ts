import type { AbstractFiles } from './protocol';

/** Takes the abstracts of the papers from `first` on. */
type Supply = (first: number, abstracts: readonly string[]) => void;

/** Fetches abstracts for an engine that was made from an index file, each file once. */
export interface AbstractFetcher {
  /**
   * Fetches the files with the abstracts of some papers, and supplies those that could be fetched. The next call
   * tries the rest again.
   */
  readonly fetchFor: (papers: Iterable<number>, supply: Supply) => Promise<void>;
}

/** Makes a fetcher of the files named. */
export function createAbstractFetcher({ urls, perFile }: AbstractFiles): AbstractFetcher {
  /** Loading or loaded; a file that could not be fetched is removed. */
  const asked = new Map<number, Promise<void>>();
  /** Fetched without the browser's cache, which may have the damaged copy. */
  const failed = new Set<number>();

  async function fetchPart(part: number, supply: Supply): Promise<void> {
    const abstracts = await fetchAbstracts(urls[part], failed.has(part));
    if (abstracts !== undefined) supply(part * perFile, abstracts);
    // The last file has the remaining abstracts.
    const isWhole = part === urls.length - 1 ? abstracts !== undefined : abstracts?.length === perFile;
    if (isWhole) return;
    asked.delete(part);
    failed.add(part);
  }
  return {
    async fetchFor(papers, supply) {
      const parts = new Set([...papers].map((ordinal) => Math.floor(ordinal / perFile)));
      for (const part of parts) if (!asked.has(part)) asked.set(part, fetchPart(part, supply));
      await Promise.all([...parts].map(async (part) => asked.get(part)));
    },
  };
}

async function fetchAbstracts(
  url: string | undefined,
  again: boolean,
): Promise<readonly string[] | undefined> {
  if (url === undefined) return undefined;
  try {
    const response = await fetch(url, { cache: again ? 'reload' : 'default' });
    return textsOf(await response.json());
  } catch {
    return undefined;
  }
}

/** The page validates these files fully (`parseCatalog`); the worker needs only their texts. */
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
