import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { addressMessages } from '../../messages/address';
import { commonMessages } from '../../messages/common';
import { say } from '../../messages/message';
import { resultsMessages } from '../../messages/results';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useEngineStore } from '../../store/engineStore';
import { useLibrary } from '../../store/libraryStore';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';
import { unknownTopics, unknownTopicsMessage } from '../../view/knownTopics';
import { useAddress } from '../data/address/useAddress';
import { lazyPart } from '../kit/lazyPart';

/** Lazy, because it brings the code that writes the library, which the first screen does not need. */
const LibraryNotice = lazyPart(
  () => import('../features/library/LibraryNotice').then((part) => part.LibraryNotice),
  () => <p role="alert">{resultsMessages.libraryFailed}</p>,
);

interface ViewNoticesProps {
  readonly loaded: LoadedCatalog;
}

/** A broken link can have any number of problems, and the list must stay on screen. */
const MOST_MESSAGES = 5;

/** The problems of the address, the library and the search engine, above the list. */
export function ViewNotices({ loaded }: ViewNoticesProps): ReactNode {
  const { address, problems } = useAddress();
  const engine = useEngineStore((store) => store.status);
  const hasFailedChanges = useLibrary((store) => store.persistence.kind !== 'kept');
  const loadEngine = useEngineStore((store) => store.load);
  const known = new Set(loaded.catalog.topics.map(({ id }) => id));
  const unknown = unknownTopicsMessage(unknownTopics(address.view, known));
  const messages = [...new Set(problems.map(({ message }) => say(addressMessages, message)))];
  const tryAgain = <Button onClick={() => void loadEngine(loaded.catalog)}>{commonMessages.tryAgain}</Button>;
  return (
    <>
      {hasFailedChanges && (
        <Suspense fallback={null}>
          <LibraryNotice />
        </Suspense>
      )}
      {messages.slice(0, MOST_MESSAGES).map((message) => (
        <Notice key={message}>{message}</Notice>
      ))}
      {messages.length > MOST_MESSAGES && (
        <Notice>{resultsMessages.moreProblems({ count: messages.length - MOST_MESSAGES })}</Notice>
      )}
      {unknown !== undefined && <Notice>{say(addressMessages, unknown)}</Notice>}
      {engine.kind === 'ready' && engine.lacking !== undefined && (
        <Notice action={tryAgain}>{resultsMessages.titlesOnly({ reason: engine.lacking })}</Notice>
      )}
      {engine.kind === 'failed' && (
        <Notice action={tryAgain}>{resultsMessages.searchFailed({ reason: engine.message })}</Notice>
      )}
    </>
  );
}
