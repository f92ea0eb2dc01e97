import { lazyPart } from '../lazyPart';

/** The dialog that prints a list, and the printing of one paper; fetched when it is first asked for. */
export const PrintPart = lazyPart(
  () => import('./Printing').then((part) => part.Printing),
  () => <span role="status">Printing did not load. The browser’s own Print prints what is on screen.</span>,
);
