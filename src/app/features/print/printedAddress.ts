import type { CitedPaper } from '../../../formats/out/citedPaper';

/** An address as it is printed, without what browsers add themselves: "github.com/sail-sg/disco". */
export function printedUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/^([^?#]*[^/?#])\/$/u, '$1');
}

/** A paper's address, short enough to type: the id alone opens the page, the words before it are for readers. */
export function shortAddress({ url, id }: Pick<CitedPaper, 'url' | 'id'>): string {
  return url.replace(/[^/]+\/$/u, `${id}/`);
}
