import { Suspense, type ReactNode } from 'react';
import { addressMessages } from '../../messages/address';
import { commonMessages } from '../../messages/common';
import { say } from '../../messages/message';
import { resultsMessages } from '../../messages/results';
import type { PaperSource } from '../../corpus/source';
import { useLibrary } from '../../store/libraryStore';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';
import { unknownTopics, unknownTopicsMessage } from '../../view/knownTopics';
import { useSearchState } from '../data/sourceStore';
import { useAddress } from '../data/address/useAddress';
import { lazyPart } from '../kit/lazyPart';

/** Lazy, because it brings the code that writes the library, which the first screen does not need. */
const LibraryNotice = lazyPart(
  () => import('../features/library/LibraryNotice').then((part) => part.LibraryNotice),
  () => <p role="alert">{resultsMessages.libraryFailed}</p>,
);

interface ViewNoticesProps {
  readonly source: PaperSource;
}

const IDLE = { kind: 'idle' } as const;

/** A broken link can have any number of problems, and the list must stay on screen. */
const MOST_MESSAGES = 5;

/** The problems of the address, the library and the search engine, above the list. */
export function ViewNotices({ source }: ViewNoticesProps): ReactNode {
  const { address, problems } = useAddress();
  const searching = useSearchState(source, ({ status }) => status) ?? IDLE;
  const hasFailedChanges = useLibrary((store) => store.persistence.kind !== 'kept');
  const known = new Set(source.about.topics.map(({ id }) => id));
  const unknown = unknownTopicsMessage(unknownTopics(address.view, known));
  const messages = [...new Set(problems.map(({ message }) => say(addressMessages, message)))];
  const tryAgain = <Button onClick={() => source.start()}>{commonMessages.tryAgain}</Button>;
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
      {searching.kind === 'ready' && searching.lacking !== undefined && (
        <Notice action={tryAgain}>{resultsMessages.titlesOnly({ reason: searching.lacking })}</Notice>
      )}
      {searching.kind === 'failed' && (
        <Notice action={tryAgain}>{resultsMessages.searchFailed({ reason: searching.message })}</Notice>
      )}
    </>
  );
}
