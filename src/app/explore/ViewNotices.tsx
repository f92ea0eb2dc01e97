import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useEngineStore } from '../../store/engineStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { unknownTopics, unknownTopicsMessage } from '../../view/knownTopics';
import { useAddress } from '../address/useAddress';

interface ViewNoticesProps {
  readonly loaded: LoadedCatalog;
}

/** What is not as the address asked: said in words, above the list. */
export function ViewNotices({ loaded }: ViewNoticesProps): ReactNode {
  const { address, problems } = useAddress();
  const engine = useEngineStore((store) => store.status);
  const loadEngine = useEngineStore((store) => store.load);
  const known = new Set(loaded.catalog.topics.map(({ id }) => id));
  const unknown = unknownTopicsMessage(unknownTopics(address.view, known));
  return (
    <>
      {problems.map(({ message }) => (
        <Notice key={message}>{message}</Notice>
      ))}
      {unknown !== '' && <Notice>{unknown}</Notice>}
      {engine.kind === 'failed' && (
        <Notice action={<Button onClick={() => void loadEngine(loaded.catalog)}>Try again</Button>}>
          Search is not ready: {engine.message} The list and the filters work without it.
        </Notice>
      )}
    </>
  );
}
