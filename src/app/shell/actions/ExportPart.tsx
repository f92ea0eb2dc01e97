import { commonMessages } from '../../../messages/common';
import { lazyPart } from '../../kit/lazyPart';

/** The dialog that exports and cites, loaded when it is first opened. */
export const ExportPart = lazyPart(
  () => import('./ExportAndPrint').then((part) => part.ExportAndPrint),
  () => <span role="status">{commonMessages.loadFailed({ what: commonMessages.theExport })}</span>,
);
