import type { ReactNode } from 'react';
import { useCatalogStore } from '../../store/catalogStore';
import { Button } from '../../ui/Button';
import { focusResults } from '../explore/passFocusOn';
import { FullPage } from './FullPage';

/** The catalog could not be had: what happened, and one button. */
export function CatalogFailed({ message }: { readonly message: string }): ReactNode {
  const load = useCatalogStore((store) => store.load);
  return (
    <FullPage title="The papers did not load">
      <p role="alert">{message}</p>
      <p>Your search is safe: it is in the address.</p>
      <Button look="framed" onClick={() => void load(true).then(() => setTimeout(focusResults))}>
        Try again
      </Button>
    </FullPage>
  );
}
