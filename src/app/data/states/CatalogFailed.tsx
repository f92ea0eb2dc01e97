import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { pagesMessages } from '../../../messages/pages';
import { useSourceStore } from '../sourceStore';
import { Button } from '../../kit/Button';
import { focusResults } from '../../kit/moveFocusAfterRemoval';
import { FullPage } from '../../kit/FullPage';

/** The page for a catalog that could not be loaded. */
export function CatalogFailed({ message }: { readonly message: string }): ReactNode {
  const load = useSourceStore((store) => store.load);
  return (
    <FullPage title={pagesMessages.papersFailed}>
      <p role="alert">{message}</p>
      <p>{pagesMessages.searchKept}</p>
      <Button look="framed" onClick={() => void load(true).then(() => setTimeout(focusResults))}>
        {commonMessages.tryAgain}
      </Button>
    </FullPage>
  );
}
