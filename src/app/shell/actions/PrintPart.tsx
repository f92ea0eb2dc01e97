import { printMessages } from '../../../messages/print';
import { lazyPart } from '../../kit/lazyPart';

/** The dialog that prints a list, and the printing of one paper. Loaded when first used. */
export const PrintPart = lazyPart(
  () => import('../../features/print/Printing').then((part) => part.Printing),
  () => <span role="status">{printMessages.failed}</span>,
);
