import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useCatalogStore } from '../../store/catalogStore';
import { openLibrary } from '../../store/library/openLibrary';
import { useLibrary } from '../../store/libraryStore';
import { AddressLink } from '../address/AddressLink';
import { useAddress } from '../address/useAddress';
import { CatalogFailed } from '../states/CatalogFailed';
import { PickBar } from '../picks/PickBar';
import { usePageArrival } from '../topics/usePageArrival';
import { BackupButtons } from './BackupButtons';
import { LibraryNotice } from './LibraryNotice';
import { LibraryShelves } from './LibraryShelves';
import './SavedPage.css';

const TITLE = 'Your library';

/** What the person keeps: saved papers, marks, tags, notes; and the file that takes it all elsewhere. */
export function SavedPage(): ReactNode {
  const status = useCatalogStore((store) => store.status);
  const isOpen = useLibrary((store) => store.open);
  const { address } = useAddress();
  const heading = usePageArrival(TITLE, address.fragment, true);
  useEffect(() => void openLibrary(), []);
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return (
    <>
      <main className="saved-page">
        <nav aria-label="Back">
          <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
            <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
            Back to the papers
          </AddressLink>
        </nav>
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {TITLE}
          </h1>
          <p className="saved-page-lead">
            Papers you save, mark, tag or write a note on. All of it is kept in this browser and sent nowhere.
          </p>
          <noscript className="saved-page-lead">Your library needs JavaScript.</noscript>
          {isOpen && <BackupButtons />}
        </header>
        {isOpen && (
          <>
            <LibraryNotice />
            {status.kind === 'ready' && <LibraryShelves loaded={status.loaded} />}
          </>
        )}
      </main>
      <PickBar />
    </>
  );
}
