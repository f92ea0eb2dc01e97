import { engineFailureMessages } from '../messages/engine';

/**
 * The text of an index file; `again` passes over the browser's cache. Throws an error whose message a person can act on when it cannot be had.
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
