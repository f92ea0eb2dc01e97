import type { MouseEvent } from 'react';
import { opensElsewhere } from '../address/AddressLink';

/** Closes the dialog around a link that is followed in this tab, so that the focus is back on the page before it changes. */
export function closeAround(event: MouseEvent): void {
  if (!opensElsewhere(event)) event.currentTarget.closest('dialog')?.close();
}
