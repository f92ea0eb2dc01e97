import type { ParsedFile } from '../catalog/parseCatalog';
import { dataMessages } from '../messages/data';

/** A fetched and checked file, or a message for the user: what happened and what to do. */
export type FetchedFile<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'failed'; readonly message: string };

/**
 * Fetches a catalog file and checks it. Never rejects.
 * @param parser the code that parses it, which may be on its way too
 * @param again true to bypass the browser's cache, for a retry
 */
export async function fetchFile<T>(
  url: string,
  parser: Promise<(value: unknown) => ParsedFile<T>>,
  again: boolean,
): Promise<FetchedFile<T>> {
  const [fetched, parse] = await Promise.all([fetchJson(url, again), parser.catch(() => undefined)]);
  if (fetched.kind === 'failed') return fetched;
  if (parse === undefined) return failed(dataMessages.unreachable);
  const file = parse(fetched.value);
  switch (file.kind) {
    case 'read':
      return file;
    case 'other-format':
      return failed(dataMessages.otherFormat({ found: String(file.found) }));
    case 'malformed':
      return failed(dataMessages.damaged(file));
  }
}

async function fetchJson(url: string, again: boolean): Promise<FetchedFile<unknown>> {
  let response: Response;
  try {
    response = await fetch(url, { cache: again ? 'reload' : 'default' });
  } catch {
    return failed(dataMessages.unreachable);
  }
  if (!response.ok) {
    return failed(dataMessages.refused(response));
  }
  try {
    return { kind: 'read', value: await response.json() };
  } catch {
    return failed(dataMessages.incomplete);
  }
}

function failed(message: string): { readonly kind: 'failed'; readonly message: string } {
  return { kind: 'failed', message };
}
