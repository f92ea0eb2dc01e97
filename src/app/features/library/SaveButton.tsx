import { Bookmark } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { matchesFilter } from '../../../library/libraryFilters';
import { saveMessages } from '../../../messages/save';
import { useLibrary } from '../../../store/libraryStore';
import { say } from '../../../store/announcementStore';
import type { KeyOf } from '../../registry/commands';
import { useAfterHydration } from '../../kit/useAfterHydration';
import './SaveButton.css';

interface SaveButtonProps {
  readonly paper: CatalogPaper;
  /** `row` is an icon at the end of a result's last line; `bar` has a label and stands among other buttons. */
  readonly look: 'row' | 'bar';
}

async function save(paper: CatalogPaper): Promise<void> {
  const commands = await import('./libraryCommands').catch(() => undefined);
  say((await commands?.toggleSaved(paper)) ?? saveMessages.failed);
}

const BOOKMARK = <Bookmark size={16} strokeWidth={1.5} aria-hidden="true" />;

/** Saves a paper in the library or removes it. The code that does so is loaded with the first click. */
export function SaveButton({ paper, look }: SaveButtonProps): ReactNode {
  const saved = useLibrary(({ entries }) => matchesFilter(entries.get(paper.id), 'saved'));
  const name = useAfterHydration() ? saveMessages.savePaper({ title: paper.title.text }) : saveMessages.save;
  return (
    <button
      type="button"
      className={`button pick-button save-button-${look}`}
      aria-pressed={saved}
      aria-keyshortcuts={'s' satisfies KeyOf<'save'>}
      title={look === 'row' ? name : undefined}
      aria-label={look === 'bar' ? name : undefined}
      onClick={() => void save(paper)}
    >
      {BOOKMARK}
      {look === 'bar' && <span className="wide-words">{saved ? saveMessages.saved : saveMessages.save}</span>}
    </button>
  );
}
