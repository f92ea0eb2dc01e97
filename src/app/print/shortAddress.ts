import type { CitedPaper } from '../../export/citedPaper';

/** A paper's address that can be typed: its id alone opens its page, as the words before it are for readers. */
export function shortAddress({ url, id }: Pick<CitedPaper, 'url' | 'id'>): string {
  return url.replace(/[^/]+\/$/u, `${id}/`);
}
