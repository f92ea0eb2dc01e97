import { lazyPart } from '../lazyPart';

/** The dialog that exports and cites; fetched when it is first opened. */
export const ExportPart = lazyPart(
  () => import('./ExportDialog').then((part) => part.ExportDialog),
  () => <span role="status">Exporting did not load.</span>,
);
