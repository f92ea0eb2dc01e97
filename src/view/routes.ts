import type { TopicId } from '../topics/topic';
import { decodeSegment, encodeSegment } from './percent';

/** The page that an address opens. `path` of an unknown one is as written, starting with one slash. */
export type Route =
  | { readonly kind: 'explore' }
  | { readonly kind: 'paper'; readonly slug: string }
  | { readonly kind: 'topics' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'map' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown'; readonly path: string };

type KnownRoute = Exclude<Route, { readonly kind: 'unknown' }>;

/** The route of a kind. An indexed type and not `Extract` alone, so that generic code can look it up. */
type RouteOf<K extends KnownRoute['kind']> = {
  readonly [P in KnownRoute['kind']]: Extract<KnownRoute, { readonly kind: P }>;
}[K];

/** One page: how its path is parsed (null when it is another page's) and formatted. */
interface Page<R> {
  readonly read: (segments: readonly string[]) => R | null;
  readonly write: (route: R) => readonly string[];
}

/** A page whose path is its name. */
function named<K extends KnownRoute['kind']>(kind: K): Page<{ readonly kind: K }> {
  return { read: (segments) => (segments.join('/') === kind ? { kind } : null), write: () => [kind] };
}

/** Every path of the explorer and its href. A new page is one member of Route and one row here. */
const PAGES: { readonly [K in KnownRoute['kind']]: Page<RouteOf<K>> } = {
  explore: {
    read: (segments) => (segments.length === 0 ? { kind: 'explore' } : null),
    write: () => [],
  },
  paper: {
    read: ([page, slug, ...rest]) =>
      page === 'paper' && slug !== undefined && rest.length === 0 ? { kind: 'paper', slug } : null,
    write: ({ slug }) => ['paper', slug],
  },
  topics: named('topics'),
  map: named('map'),
  saved: named('saved'),
  help: named('help'),
};

/**
 * The page that a path opens.
 *
 * @param pathname Relative to the site's base, with or without its first slash; one last slash is ignored.
 */
export function parsePath(pathname: string): Route {
  // Two leading slashes would make the path an href of another host; browsers treat `\` as `/`.
  const path = `/${pathname.replace(/^[/\\]+/, '')}`;
  const segments = segmentsIn(path);
  if (!segments.includes('')) {
    for (const page of Object.values(PAGES)) {
      const route = page.read(segments);
      if (route !== null) return route;
    }
  }
  return { kind: 'unknown', path: path.replaceAll('?', '%3F').replaceAll('#', '%23') };
}

/** The topic of a topic page: `/topic/<id>/` opens the list of the topic's papers. */
export function topicOfPath(pathname: string): TopicId | undefined {
  const [page, topic, ...rest] = segmentsIn(`/${pathname.replace(/^[/\\]+/, '')}`);
  return page === 'topic' && topic !== '' && rest.length === 0 ? topic : undefined;
}

/** The path of the page that shows a topic's papers without scripts and for link previews. */
export function topicPath(topic: TopicId): string {
  return `/topic/${encodeSegment(topic)}/`;
}

/** A static host may add the file name of a folder's page. */
function segmentsIn(path: string): string[] {
  const parts = path.slice(1).split('/');
  if (parts.at(-1) === '' || parts.at(-1) === 'index.html') parts.pop();
  return parts.map(decodeSegment);
}

/**
 * The path of a page, relative to the site's base. It starts and ends with a slash, because static hosts serve the
 * page of a folder there.
 */
export function formatPath(route: Route): string {
  if (route.kind === 'unknown') return route.path;
  return `/${segmentsOf(route)
    .map((segment) => `${encodeSegment(segment)}/`)
    .join('')}`;
}

/** Generic, so that the type checker pairs a route with its own row. */
function segmentsOf<K extends KnownRoute['kind']>(route: RouteOf<K>): readonly string[] {
  return PAGES[route.kind].write(route);
}
