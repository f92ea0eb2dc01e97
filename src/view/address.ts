import type { AddressProblem } from './addressProblem';
import { formatParameters, parseParameters } from './parameters';
import type { Parameter } from './parameters';
import { formatPath, parsePath } from './routes';
import type { Route } from './routes';
import type { View } from './view';

/** All that an address says. */
export interface Address {
  readonly route: Route;
  /** Carried by every page, so that a paper opened from a list knows its list. */
  readonly view: View;
  /** Parameters that are not ours, in order; kept because the site that linked here may want them back. */
  readonly unknownParams: readonly Parameter[];
  /** What follows `#`, as it stands; '' when there is none. */
  readonly fragment: string;
}

/** The parts of an address as a browser names them; `pathname` is relative to the site's base. */
export interface AddressParts {
  readonly pathname: string;
  /** With or without its `?`. */
  readonly search: string;
  /** With or without its `#`. */
  readonly hash: string;
}

/** Every link of the page repeats the fragment; one of a megabyte would make the page of a hundred. */
const LONGEST_FRAGMENT = 8192;

/** Reads an address. Never throws: what cannot be used is left out, and `problems` says so in plain words. */
export function parseAddress(parts: AddressParts): {
  readonly address: Address;
  readonly problems: readonly AddressProblem[];
} {
  const { view, unknownParams, problems } = parseParameters(parts.search);
  const hash = parts.hash.replace(/^#/, '');
  const fragment = hash.length > LONGEST_FRAGMENT ? '' : hash;
  return { address: { route: parsePath(parts.pathname), view, unknownParams, fragment }, problems };
}

/** Spells an address as path, parameters and fragment, relative to the site's base. Equal views, equal bytes. */
export function formatAddress(address: Address): string {
  const { route, view, unknownParams, fragment } = address;
  return `${formatPath(route)}${formatParameters(view, unknownParams)}${fragment === '' ? '' : `#${fragment}`}`;
}

/** Cuts an href that is relative to the site's base into the parts that `parseAddress` takes. */
export function splitHref(href: string): AddressParts {
  const hashAt = href.indexOf('#');
  const beforeHash = hashAt < 0 ? href : href.slice(0, hashAt);
  const searchAt = beforeHash.indexOf('?');
  return {
    pathname: searchAt < 0 ? beforeHash : beforeHash.slice(0, searchAt),
    search: searchAt < 0 ? '' : beforeHash.slice(searchAt),
    hash: hashAt < 0 ? '' : href.slice(hashAt),
  };
}
