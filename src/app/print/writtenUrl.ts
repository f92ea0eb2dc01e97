/** An address as it is written on paper: without what a browser adds by itself. "github.com/sail-sg/disco". */
export function writtenUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/^([^?#]*[^/?#])\/$/u, '$1');
}
