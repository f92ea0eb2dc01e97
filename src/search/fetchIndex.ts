/**
 * The text of an index file; `again` passes over the browser's cache. Throws an error whose message a person can act on when it cannot be had.
 */
export async function fetchIndex(url: string, again: boolean): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { cache: again ? 'reload' : 'default' });
    if (response.ok) return await response.text();
  } catch {
    throw new Error('The search index could not be fetched. Check the connection, then reload the page.');
  }
  throw new Error(
    `The search index could not be fetched: the server answered ${response.status} for ${url}. Reload the page.`,
  );
}
