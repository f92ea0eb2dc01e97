import { Bookmark } from 'lucide-react';
import type { ReactNode } from 'react';
import { slugOf } from '../../../catalog/slugOf';
import type { LibraryEntry } from '../../../library/entry';
import { LIBRARY_FILTER_NAMES } from '../../../library/libraryFilters';
import { libraryPageMessages } from '../../../messages/libraryPage';
import { saveMessages } from '../../../messages/save';
import type { PaperSource } from '../../../corpus/source';
import { Button } from '../../kit/Button';
import { PassageText } from '../../passage/PassageText';
import { EMPTY_VIEW } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import { toggleSaved } from './libraryCommands';
import { NoteText } from './NoteText';
import './SaveButton.css';

interface SavedPaperProps {
  readonly entry: LibraryEntry;
  readonly source: PaperSource;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** A paper of the library with its entry. Without a link if the paper is not in this collection. */
export function SavedPaper({ entry, source }: SavedPaperProps): ReactNode {
  const paper = source.paper(entry.id);
  const title = entry.title || libraryPageMessages.untitled({ id: entry.id });
  const isSaved = entry.saved !== null;
  const facts = [
    entry.saved === null ? '' : libraryPageMessages.savedOn({ date: DAY.format(entry.saved) }),
    entry.status === 'unread' ? '' : LIBRARY_FILTER_NAMES[entry.status],
    ...entry.tags.map((tag) => `#${tag}`),
    paper === undefined ? libraryPageMessages.notInCollection : '',
  ].filter(Boolean);
  const view = isSaved ? { ...EMPTY_VIEW, filters: { is: ['saved'] } } : EMPTY_VIEW;
  return (
    <li className="saved-paper">
      <div>
        <h3>
          {paper === undefined ? (
            <bdi>{title}</bdi>
          ) : (
            <AddressLink
              change={{ route: { kind: 'paper', slug: slugOf(paper) }, view, list: null, fragment: '' }}
              dir="auto"
              data-slug={slugOf(paper)}
            >
              <PassageText passage={paper.title} links={false} />
            </AddressLink>
          )}
        </h3>
        <p className="saved-paper-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {entry.note !== '' && <NoteText text={entry.note} />}
      </div>
      <Button
        className="save-button-saved"
        aria-pressed={isSaved}
        aria-label={saveMessages.savePaper({ title })}
        title={saveMessages.savePaper({ title })}
        onClick={() => void toggleSaved({ id: entry.id, title: { text: entry.title } })}
      >
        <Bookmark size={18} strokeWidth={1.5} aria-hidden="true" />
      </Button>
    </li>
  );
}
