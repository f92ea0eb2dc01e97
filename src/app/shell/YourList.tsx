import type { ReactNode } from 'react';
import { listMessages } from '../../messages/list';
import { PickBar } from '../features/lists/PickBar';
import { lazyPart } from '../kit/lazyPart';

const ListActions = lazyPart(
  () => import('./ListActions').then((part) => part.ListActions),
  () => <span role="status">{listMessages.failed}</span>,
);

/** The bar of the user's list. Its buttons are loaded with its first paper. */
export function YourList(): ReactNode {
  return <PickBar actions={<ListActions />} />;
}
