import { createElement, lazy, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component in a chunk of its own. */
export interface LazyPart<P extends object> {
  (props: P): ReactNode;
  /** Loads the chunk, so that it renders at once later. Rejects when it cannot be loaded. */
  readonly preload: () => Promise<void>;
}

/**
 * A component whose chunk is loaded when it is first rendered. When that fails, `instead` is rendered, so that the
 * rest of the page still works.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  instead: ComponentType<P>,
): LazyPart<P> {
  let loaded: ComponentType<P> | undefined;
  const fetchChunk = async (): Promise<ComponentType<P>> => (loaded = await load());
  const lazily = (): ComponentType<P> =>
    lazy(async () => ({ default: await fetchChunk().catch(() => instead) }));
  let fetched = lazily();
  function Part(props: P): ReactNode {
    // Set once: a component that was suspended must not remount when its chunk is loaded.
    const [component] = useState<ComponentType<P>>(() => loaded ?? fetched);
    // A chunk that failed is requested again with the next mount, because the connection may be back.
    useEffect(() => () => void (loaded ?? (fetched = lazily())), []);
    return createElement(component, props);
  }
  return Object.assign(Part, { preload: async () => void (await fetchChunk()) });
}
