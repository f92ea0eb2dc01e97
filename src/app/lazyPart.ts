import { createElement, lazy, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** A part of the page that comes in a file of its own. */
export interface LazyPart<P extends object> {
  (props: P): ReactNode;
  /** Fetches the part before it is drawn; it is then drawn without a wait. Rejects when it cannot be had. */
  readonly preload: () => Promise<void>;
}

/**
 * A part of the page that is fetched when it is first drawn. When it cannot be had, `instead` stands in its
 * place: what a person came for must not go down with an extra.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  instead: ComponentType<P>,
): LazyPart<P> {
  let here: ComponentType<P> | undefined;
  const fetchPart = async (): Promise<ComponentType<P>> => (here = await load());
  const lazily = (): ComponentType<P> =>
    lazy(async () => ({ default: await fetchPart().catch(() => instead) }));
  let fetched = lazily();
  function Part(props: P): ReactNode {
    // Chosen once: a part that arrives while it is waited for is the same part, and must not start anew.
    const [component] = useState<ComponentType<P>>(() => here ?? fetched);
    // One that failed is asked for again when it is drawn the next time: the connection may be back.
    useEffect(() => () => void (here ?? (fetched = lazily())), []);
    return createElement(component, props);
  }
  return Object.assign(Part, { preload: async () => void (await fetchPart()) });
}
