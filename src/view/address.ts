import type { AddressProblem } from './addressProblem';
import { formatParameters, parseParameters, type Parameter } from './parameters';
import { formatPickList, isPickList, parsePickList, type PickList } from './pickList';
import { formatPath, parsePath, topicOfPath, type Route } from './routes';
import { canonicalView, filterValues, type View } from './view';

/** A parsed address. */
export interface Address {
  readonly route: Route;
  /** Every page has it, so that a paper opened from a list knows its list. */
  readonly view: View;
  /** Unknown parameters, in order; kept because the linking site may need them. */
  readonly unknownParams: readonly Parameter[];
  /** The shared list; null for all papers. */
  readonly list: PickList | null;
  /**
   * What follows `#` when it is not a list: a position on the page. '' when there is none. A list takes precedence.
   */
  readonly fragment: string;
}

/** The parts of an address as browsers name them; `pathname` is relative to the site's base. */
export interface AddressParts {
  readonly pathname: string;
  /** With or without its `?`. */
  readonly search: string;
  /** With or without its `#`. */
  readonly hash: string;
}

/** Every link of the page repeats the fragment, so a fragment of a megabyte would make a page of a hundred. */
const LONGEST_FRAGMENT = 8192;

/** Parses an address. Never throws: what cannot be used is left out and reported in `problems`. */
export function parseAddress(parts: AddressParts): {
  readonly address: Address;
  readonly problems: readonly AddressProblem[];
} {
  const { view, unknownParams, problems } = parseParameters(parts.search);
  const { list, fragment, listProblems } = parseFragment(parts.hash.replace(/^#/, ''));
  const topic = topicOfPath(parts.pathname);
  const route = topic === undefined ? parsePath(parts.pathname) : ({ kind: 'explore' } as const);
  return {
    address: {
      route,
      view: topic === undefined ? view : withTopic(view, topic),
      unknownParams,
      list,
      fragment,
    },
    problems: [...problems, ...listProblems],
  };
}

function withTopic(view: View, topic: string): View {
  const topics = [...filterValues(view, 'topic'), topic];
  return canonicalView({ ...view, filters: { ...view.filters, topic: topics } });
}

function parseFragment(
  hash: string,
): Pick<Address, 'list' | 'fragment'> & { readonly listProblems: readonly AddressProblem[] } {
  if (!isPickList(hash))
    return { list: null, fragment: hash.length > LONGEST_FRAGMENT ? '' : hash, listProblems: [] };
  const { list, problems } = parsePickList(hash);
  return { list, fragment: '', listProblems: problems };
}

/** Formats an address as path, parameters and fragment, relative to the site's base. Equal views give equal bytes. */
export function formatAddress({ route, view, unknownParams, list, fragment }: Address): string {
  const hash = fragment !== '' || list === null ? fragment : formatPickList(list);
  return `${formatPath(route)}${formatParameters(view, unknownParams)}${hash === '' ? '' : `#${hash}`}`;
}

/** Splits an href that is relative to the site's base into the parts that `parseAddress` takes. */
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
