import {
  createContext,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { formatAddress, parseAddress, splitHref } from '../../view/address';
import type { Address } from '../../view/address';
import type { AddressProblem } from '../../view/addressProblem';
import type { Route } from '../../view/routes';
import { canonicalView } from '../../view/view';
import type { View } from '../../view/view';
import { useHydrated } from '../useHydrated';
import { listDepth, stateOf } from './listDepth';

/**
 * What is to differ; or how to tell from the address that is left, for a press that comes before the screen has
 * followed the one before it.
 */
export type AddressChange = Partial<Address> | ((from: Address) => Partial<Address>);

/** What the page knows of its address, and the only ways to change it. */
export interface AddressContextValue {
  readonly address: Address;
  /** What the address asked for that could not be done, in words for the person. */
  readonly problems: readonly AddressProblem[];
  /** Goes to another address with an entry of its own in the history. */
  readonly go: (change: AddressChange) => void;
  /** How many history entries lie between the open paper and its list; 0 when the list is not behind. */
  readonly depth: number;
  /** Goes to a neighbour of the open paper in the place of this entry, so that Back leads to the list. */
  readonly step: (route: Route) => void;
  /** Leaves the open paper for its list: back to it when it is behind, else to a new entry. */
  readonly toList: () => void;
  /** Changes the view as a person types: the screen follows at once, the history keeps one entry. */
  readonly type: (view: View) => void;
  /** Writes what was typed and not yet written, so that leaving this entry keeps it as it was seen. */
  readonly settle: () => void;
  /** The href, relative to the site's base, of the address with a change. */
  readonly hrefOf: (change: Partial<Address>) => string;
}

export const AddressContext = createContext<AddressContextValue | null>(null);

/** What a link needs of the address. It stays the same value while a person types. */
export interface LinkContextValue extends Pick<AddressContextValue, 'go' | 'settle'> {
  /** The whole href of the address in the browser's bar with a change: up to 350 ms behind what is typed. */
  readonly hrefTo: (change: Partial<Address>) => string;
  /** The whole href of a page drawn ahead, from its path. */
  readonly hrefOfPage: (path: string) => string;
}

export const LinkContext = createContext<LinkContextValue | null>(null);

/** Browsers refuse about a hundred history writes in ten seconds or thirty; this stays under it. */
const WRITE_EVERY_MS = 350;

/**
 * Reads the address and writes it. Typing changes the screen with each letter but the browser's address
 * at most every 350 ms, so for that long the newest address waits here; nothing else holds a copy.
 */
export function AddressProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const location = useLocation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Address>();
  const lastWrite = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const { pathname } = location;
  // A page drawn ahead knows its path alone; the rest of the address comes with the next drawing.
  const hydrated = useHydrated();
  const [search, hash] = hydrated ? [location.search, location.hash] : ['', ''];
  const written = useMemo(() => parseAddress({ pathname, search, hash }), [pathname, search, hash]);
  const address = typed ?? written.address;
  const depth = typed === undefined ? listDepth(location.state) : 0;

  // What acts reads the address at the moment of the act, and so stays the same from letter to letter.
  const now = useRef({ address, written: written.address, depth, navigate });
  useLayoutEffect(() => {
    now.current = { address, written: written.address, depth, navigate };
  });

  const forgetTyped = useCallback(() => {
    clearTimeout(timer.current);
    // In one draw with the address that takes its place: the router's own changes are transitions too.
    startTransition(() => setTyped(undefined));
  }, []);

  // Back and Forward leave what was typed: it was written to the entry that is left, or came too late.
  useEffect(() => {
    addEventListener('popstate', forgetTyped);
    return () => removeEventListener('popstate', forgetTyped);
  }, [forgetTyped]);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    const href = formatAddress(now.current.address);
    const unwritten = href !== formatAddress(now.current.written);
    if (unwritten) void now.current.navigate(splitHref(href), { replace: true });
  }, []);
  const go = useCallback(
    (change: AddressChange) => {
      settle();
      const from = now.current.address;
      const to = { ...from, ...(typeof change === 'function' ? change(from) : change) };
      const href = formatAddress(to);
      if (href === formatAddress(from)) return;
      forgetTyped();
      const state = stateOf(to, from, now.current.depth);
      void now.current.navigate(splitHref(href), { state });
      // The screen follows when it can; what comes before it does must start from here.
      now.current = { ...now.current, address: to, written: to, depth: listDepth(state) };
    },
    [forgetTyped, settle],
  );
  const step = useCallback(
    (route: Route) => {
      settle();
      forgetTyped();
      const href = formatAddress({ ...now.current.address, route });
      void now.current.navigate(splitHref(href), { replace: true, state: { listDepth: now.current.depth } });
    },
    [forgetTyped, settle],
  );
  const toList = useCallback(() => {
    if (now.current.depth > 0) void now.current.navigate(-now.current.depth);
    else go({ route: { kind: 'explore' } });
  }, [go]);
  const type = useCallback((view: View) => {
    const next = { ...now.current.address, view: canonicalView(view) };
    setTyped(next);
    // What settles before the screen has followed must find it.
    now.current = { ...now.current, address: next };
    clearTimeout(timer.current);
    const write = (): void => {
      lastWrite.current = Date.now();
      void now.current.navigate(splitHref(formatAddress(next)), { replace: true });
    };
    timer.current = setTimeout(write, Math.max(0, lastWrite.current + WRITE_EVERY_MS - Date.now()));
  }, []);
  const hrefOf = useCallback(
    (change: Partial<Address>) => formatAddress({ ...address, ...change }),
    [address],
  );

  const value = useMemo(
    () => ({ address, problems: written.problems, depth, go, step, toList, type, settle, hrefOf }),
    [address, written.problems, depth, go, step, toList, type, settle, hrefOf],
  );
  const base = useHref('/');
  const links = useMemo(() => {
    const hrefOfPage = (path: string): string => base + path.slice(1);
    const hrefTo = (change: Partial<Address>): string =>
      hrefOfPage(formatAddress({ ...written.address, ...change }));
    return { go, settle, hrefTo, hrefOfPage };
  }, [base, go, settle, written]);
  return (
    <AddressContext value={value}>
      <LinkContext value={links}>{children}</LinkContext>
    </AddressContext>
  );
}
