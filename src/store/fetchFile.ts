import type { ParsedFile } from '../catalog/parseCatalog';

/** A fetched and checked file, or a message fit for the person: what happened and what to do. */
export type FetchedFile<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'failed'; readonly message: string };

/**
 * Fetches a catalog file and checks it. Never rejects.
 * @param again true to pass over the browser's cache, for a retry
 */
export async function fetchFile<T>(
  url: string,
  parse: (value: unknown) => ParsedFile<T>,
  again: boolean,
): Promise<FetchedFile<T>> {
  const fetched = await fetchJson(url, again);
  if (fetched.kind === 'failed') return fetched;
  const file = parse(fetched.value);
  switch (file.kind) {
    case 'read':
      return file;
    case 'other-format':
      return failed(
        `The catalog is of format ${file.found}, which this page cannot read. Reload the page to get the one that can.`,
      );
    case 'malformed':
      return failed(
        `The catalog is damaged at “${file.where}”. Try again; if it stays, the site must be built anew.`,
      );
  }
}

async function fetchJson(url: string, again: boolean): Promise<FetchedFile<unknown>> {
  let response: Response;
  try {
    response = await fetch(url, { cache: again ? 'reload' : 'default' });
  } catch {
    return failed('The catalog could not be reached. Check the connection, then try again.');
  }
  if (!response.ok) {
    return failed(
      `The catalog is not where this page looks for it (status ${response.status}). The site may just have been renewed: try again, or reload the page.`,
    );
  }
  try {
    return { kind: 'read', value: await response.json() };
  } catch {
    return failed('The catalog arrived cut short or garbled. Try again.');
  }
}

function failed(message: string): { readonly kind: 'failed'; readonly message: string } {
  return { kind: 'failed', message };
}
