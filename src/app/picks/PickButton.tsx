import { Check, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { usePicks } from '../../store/picksStore';
import type { KeyOf } from '../keys/commands';
import { useAfterHydration } from '../useAfterHydration';
import './PickButton.css';

interface PickButtonProps {
  readonly paper: CatalogPaper;
  /** `row` is an icon at the end of a result's quiet line; `bar` has a word and stands among other buttons. */
  readonly look: 'row' | 'bar';
}

/** Picks a paper, or drops it again. */
export function PickButton({ paper, look }: PickButtonProps): ReactNode {
  const toggle = usePicks((store) => store.toggle);
  const picked = usePicks(({ list }) => list.ids.includes(paper.id));
  const Icon = picked ? Check : Plus;
  // Ahead of the app nothing can be picked, and ten titles more would weigh on every search.
  const name = useAfterHydration() ? `Pick: ${paper.title.text}` : 'Pick';
  return (
    <button
      type="button"
      className={`button pick-button pick-button-${look}`}
      aria-pressed={picked}
      aria-keyshortcuts={'x' satisfies KeyOf<'pick'>}
      title={look === 'row' ? name : undefined}
      aria-label={look === 'bar' ? name : undefined}
      onClick={() => toggle(paper.id)}
    >
      <Icon size={16} strokeWidth={picked ? 2 : 1.5} aria-hidden="true" />
      {look === 'bar' && <span className="wide-words">Pick</span>}
    </button>
  );
}
