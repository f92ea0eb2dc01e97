import {
  createContext,
  startTransition,
  useCallback,
  useEffect,
  useInsertionEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { formatAddress, parseAddress, splitHref, type Address } from '../../../view/address';
import type { AddressProblem } from '../../../view/addressProblem';
import type { Route } from '../../../view/routes';
import { canonicalView, type View } from '../../../view/view';
import { useHydrated } from '../../kit/useHydrated';
import { listDepth, stateOf } from './listDepth';

/**
 * The difference to the current address, or a function that derives it from the newest address. The function is for
 * a click that comes before the previous one is rendered.
 */
export type AddressChange = Partial<Address> | ((from: Address) => Partial<Address>);

/** The page's address, and the only ways to change it. */
export interface AddressContextValue {
  readonly address: Address;
  /** The parts of the address that could not be used. */
  readonly problems: readonly AddressProblem[];
  /** Goes to another address with a new history entry. */
  readonly go: (change: AddressChange) => void;
  /** How many history entries lie between the open paper and its list; 0 when the list is not in the history. */
  readonly depth: number;
  /** Goes to a neighbour of the open paper and replaces this entry, so that Back returns to the list. */
  readonly step: (route: Route) => void;
  /** Closes the open paper: back to its list when it is in the history, otherwise to a new entry. */
  readonly toList: () => void;
  /** Changes the newest view while the user types: it renders at once, and the history keeps one entry. */
  readonly type: (change: (view: View) => View) => void;
  /** Writes pending typed text to the URL, so that the history entry shows what was on screen. */
  readonly settle: () => void;
  /** The href, relative to the site's base, of the address with a change. */
  readonly hrefOf: (change: Partial<Address>) => string;
}

export const AddressContext = createContext<AddressContextValue | null>(null);

/** The part of the address that links need. The value stays the same while the user types. */
export interface LinkContextValue extends Pick<AddressContextValue, 'go' | 'settle'> {
  /** The whole href of the URL with a change: up to 350 ms behind the typed text. */
  readonly hrefTo: (change: Partial<Address>) => string;
  /** The whole href of a prerendered page, from its path. */
  readonly hrefOfPage: (path: string) => string;
}

export const LinkContext = createContext<LinkContextValue | null>(null);

/** Browsers refuse more than about a hundred history writes in ten or thirty seconds. */
const WRITE_EVERY_MS = 350;

/**
 * Reads and writes the URL. Typing renders with every keystroke but writes the URL at most every 350 ms, so the newest
 * address is kept here until then. Nothing else holds a copy.
 */
export function AddressProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const location = useLocation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Address>();
  const lastWrite = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const { pathname } = location;
  // Prerendering sees only the path; the rest of the URL comes with the render after hydration.
  const hydrated = useHydrated();
  const [search, hash] = hydrated ? [location.search, location.hash] : ['', ''];
  const written = useMemo(() => parseAddress({ pathname, search, hash }), [pathname, search, hash]);
  const address = typed ?? written.address;
  const depth = typed === undefined ? listDepth(location.state) : 0;

  // The callbacks read the newest address from here, and so stay the same with every keystroke.
  const now = useRef({ address, written: written.address, depth, navigate });
  // Before the layout effects of the children, which may type: see `useTypedAhead`.
  useInsertionEffect(() => {
    now.current = { address, written: written.address, depth, navigate };
  });

  const forgetTyped = useCallback(() => {
    clearTimeout(timer.current);
    // In one render with the address that replaces it, because the router's changes are transitions too.
    startTransition(() => setTyped(undefined));
  }, []);

  // Back and Forward drop the typed text: it was written to the entry before, or came too late.
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
      // Rendering may take a while. Changes before it must start from this address.
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
  const type = useCallback((change: (view: View) => View) => {
    const from = now.current.address;
    const next = { ...from, view: canonicalView(change(from.view)) };
    setTyped(next);
    // `settle` may be called before this is rendered.
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
