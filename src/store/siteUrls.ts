import { reachOf } from '../catalog/reach';

/** The address of a file of the site, from the page's base. */
export function siteUrl(path: string): string {
  return `${import.meta.env.BASE_URL}${path}`;
}

/** The address of this build's catalog, which the build writes into the page; undefined when it is missing. */
export function catalogUrl(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link#catalog')?.href;
}

/**
 * The whole address of a page: on the site that the build was told of (`--site`), or else where the page is now.
 * @param path percent-encoded, from the page's base
 */
export function wholeUrl(path: string): string {
  return new URL(siteUrl(path), ownOrigin()).href;
}

/** Where others find the site, for what they keep of a page; undefined where only this device can open it. */
export function publicOrigin(): string | undefined {
  const origin = ownOrigin();
  return reachOf(origin) === 'device' ? undefined : origin;
}

function ownOrigin(): string {
  return document.querySelector<HTMLLinkElement>('link#catalog')?.dataset['origin'] ?? location.origin;
}
