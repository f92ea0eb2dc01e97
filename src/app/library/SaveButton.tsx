import { Bookmark } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { isOwn } from '../../library/ownStates';
import { useLibrary } from '../../store/libraryStore';
import { say } from '../../store/newsStore';
import type { KeyOf } from '../keys/commands';
import { useAfterHydration } from '../useAfterHydration';
import './SaveButton.css';

interface SaveButtonProps {
  readonly paper: CatalogPaper;
  /** `row` is an icon at the end of a result's quiet line; `bar` has a word and stands among other buttons. */
  readonly look: 'row' | 'bar';
}

/** Does it, and says what it did to those who do not see it. */
async function save(paper: CatalogPaper): Promise<void> {
  const acts = await import('./libraryActs').catch(() => undefined);
  say((await acts?.toggleSaved(paper)) ?? 'Saving did not load. Check the connection, then try again.');
}

/** Saves a paper in the person's own library, or lets it go again. What does it is fetched with the first press. */
export function SaveButton({ paper, look }: SaveButtonProps): ReactNode {
  const saved = useLibrary(({ entries }) => isOwn(entries.get(paper.id), 'saved'));
  const name = useAfterHydration() ? `Save: ${paper.title.text}` : 'Save';
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
      <Bookmark size={16} strokeWidth={1.5} aria-hidden="true" />
      {look === 'bar' && <span className="wide-words">{saved ? 'Saved' : 'Save'}</span>}
    </button>
  );
}
