import { engineFailureMessages } from '../messages/engine';

/**
 * The text of an index file; `again` bypasses the browser's cache. Throws an error with a message for the user when
 * it cannot be fetched.
 */
export async function fetchIndex(url: string, again: boolean): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { cache: again ? 'reload' : 'default' });
    if (response.ok) return await response.text();
  } catch {
    throw new Error(engineFailureMessages.indexNotFetched);
  }
  throw new Error(engineFailureMessages.indexRefused({ status: response.status, url }));
}
