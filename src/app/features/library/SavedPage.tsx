import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { libraryPageMessages } from '../../../messages/libraryPage';
import { useSourceStore } from '../../data/sourceStore';
import { openLibrary } from '../../../store/library/openLibrary';
import { useLibrary } from '../../../store/libraryStore';
import { AddressLink } from '../../data/address/AddressLink';
import { useAddress } from '../../data/address/useAddress';
import { CatalogFailed } from '../../data/states/CatalogFailed';
import { usePageArrival } from '../../data/usePageArrival';
import { BackupButtons } from './BackupButtons';
import { LibraryNotice } from './LibraryNotice';
import { LibraryLists } from './LibraryLists';
import './SavedPage.css';

/** The page of the library: saved papers, statuses, tags and notes, with buttons to back up and restore. */
export function SavedPage(): ReactNode {
  const status = useSourceStore((store) => store.status);
  const isOpen = useLibrary((store) => store.open);
  const { address } = useAddress();
  const heading = usePageArrival(libraryPageMessages.title, address.fragment, true);
  useEffect(() => void openLibrary(), []);
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return (
    <main className="saved-page">
      <nav aria-label={commonMessages.back}>
        <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>{commonMessages.backToPapers}</span>
        </AddressLink>
      </nav>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {libraryPageMessages.title}
        </h1>
        <p className="saved-page-lead">{libraryPageMessages.lead}</p>
        <noscript className="saved-page-lead">{libraryPageMessages.needsScript}</noscript>
        {isOpen && <BackupButtons />}
      </header>
      {isOpen && (
        <>
          <LibraryNotice />
          {status.kind === 'ready' && <LibraryLists source={status.value} />}
        </>
      )}
    </main>
  );
}
