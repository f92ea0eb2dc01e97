import { lazyPart } from '../lazyPart';

/** The sheet of all keys; fetched when it is first opened. */
export const SheetPart = lazyPart(
  () => import('./ShortcutSheet').then((part) => part.ShortcutSheet),
  () => <span role="status">The keys did not load.</span>,
);
