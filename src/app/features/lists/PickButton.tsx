import { Check, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { listMessages } from '../../../messages/list';
import { usePicks } from '../../../store/picksStore';
import type { KeyOf } from '../../registry/commands';
import { useAfterHydration } from '../../kit/useAfterHydration';
import './PickButton.css';

interface PickButtonProps {
  readonly paper: CatalogPaper;
  /** `row` is an icon at the end of a result's last line; `bar` has a label and stands among other buttons. */
  readonly look: 'row' | 'bar';
}

const CHECK = <Check size={16} strokeWidth={2} aria-hidden="true" />;
const PLUS = <Plus size={16} strokeWidth={1.5} aria-hidden="true" />;

/** Adds a paper to the list, or removes it. */
export function PickButton({ paper, look }: PickButtonProps): ReactNode {
  const toggle = usePicks((store) => store.toggle);
  const inList = usePicks(({ list }) => list.ids.includes(paper.id));
  // Prerendered pages do without the titles, which would make them larger and repeat each title for search engines.
  const name = useAfterHydration() ? listMessages.addPaper({ title: paper.title.text }) : listMessages.add;
  return (
    <button
      type="button"
      className={`button pick-button pick-button-${look}`}
      aria-pressed={inList}
      aria-keyshortcuts={'x' satisfies KeyOf<'pick'>}
      title={look === 'row' ? name : undefined}
      aria-label={look === 'bar' ? name : undefined}
      onClick={() => toggle(paper.id)}
    >
      {inList ? CHECK : PLUS}
      {look === 'bar' && (
        <span className="wide-words">{inList ? listMessages.inList : listMessages.add}</span>
      )}
    </button>
  );
}
