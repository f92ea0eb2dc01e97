import type { ReactNode } from 'react';
import { libraryNoticeMessages } from '../../../messages/libraryNotice';
import { discardLibrary, restoreLibrary } from '../../../store/library/changeLibrary';
import { hasLibrary, useLibrary } from '../../../store/libraryStore';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { saveBackup } from './saveBackup';

/** Says that the library does not store changes, with what the user can do; nothing while it does. */
export function LibraryNotice(): ReactNode {
  const { persistence, entries } = useLibrary();
  if (persistence.kind === 'kept') return null;
  // Without storage and without entries there is nothing to lose.
  if (persistence.kind === 'refused' && entries.size === 0 && !hasLibrary()) return null;
  if (persistence.kind === 'unreached') return <Notice>{libraryNoticeMessages.unreached}</Notice>;
  return (
    <Notice
      action={
        persistence.kind === 'wiped' ? (
          <>
            <Button onClick={() => void restoreLibrary()}>{libraryNoticeMessages.restore}</Button>
            <Button onClick={() => void discardLibrary()}>{libraryNoticeMessages.discard}</Button>
          </>
        ) : (
          <Button onClick={saveBackup}>{libraryNoticeMessages.backUp}</Button>
        )
      }
    >
      {libraryNoticeMessages[persistence.kind]}
    </Notice>
  );
}
