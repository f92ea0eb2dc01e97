import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { addressMessages } from '../../messages/address';
import { say } from '../../messages/message';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useEngineStore } from '../../store/engineStore';
import { useLibrary } from '../../store/libraryStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { unknownTopics, unknownTopicsMessage } from '../../view/knownTopics';
import { useAddress } from '../address/useAddress';
import { lazyPart } from '../lazyPart';

/** With it comes the code that writes the library, which the first screen does without. */
const LibraryNotice = lazyPart(
  () => import('../library/LibraryNotice').then((part) => part.LibraryNotice),
  () => <p role="alert">Your library did not load. Check the connection, then reload the page.</p>,
);

interface ViewNoticesProps {
  readonly loaded: LoadedCatalog;
}

/** A link can be wrong in a thousand ways; the papers must stay in reach. */
const MOST_MESSAGES = 5;

/** What is not as the address asked: said in words, above the list. */
export function ViewNotices({ loaded }: ViewNoticesProps): ReactNode {
  const { address, problems } = useAddress();
  const engine = useEngineStore((store) => store.status);
  const isUnkept = useLibrary((store) => store.keeping.kind !== 'kept');
  const loadEngine = useEngineStore((store) => store.load);
  const known = new Set(loaded.catalog.topics.map(({ id }) => id));
  const unknown = unknownTopicsMessage(unknownTopics(address.view, known));
  const messages = [...new Set(problems.map(({ message }) => say(addressMessages, message)))];
  return (
    <>
      {isUnkept && (
        <Suspense fallback={null}>
          <LibraryNotice />
        </Suspense>
      )}
      {messages.slice(0, MOST_MESSAGES).map((message) => (
        <Notice key={message}>{message}</Notice>
      ))}
      {messages.length > MOST_MESSAGES && (
        <Notice>{`The link asks for ${messages.length - MOST_MESSAGES} more things that are not here.`}</Notice>
      )}
      {unknown !== undefined && <Notice>{say(addressMessages, unknown)}</Notice>}
      {engine.kind === 'ready' && engine.lacking !== undefined && (
        <Notice action={<Button onClick={() => void loadEngine(loaded.catalog)}>Try again</Button>}>
          {`Only titles are searched: ${engine.lacking}`}
        </Notice>
      )}
      {engine.kind === 'failed' && (
        <Notice action={<Button onClick={() => void loadEngine(loaded.catalog)}>Try again</Button>}>
          {`Search is not ready: ${engine.message} The list and the filters work without it.`}
        </Notice>
      )}
    </>
  );
}
