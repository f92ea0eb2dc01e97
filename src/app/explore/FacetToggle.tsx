import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface FacetToggleProps {
  readonly chosen: boolean;
  /** How many papers a click would give. */
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One value of a facet: pressed when it is asked for, unavailable when it would empty the list. */
export function FacetToggle({ chosen, count, onToggle, children }: FacetToggleProps): ReactNode {
  const leadsNowhere = count === 0 && !chosen;
  return (
    <button
      type="button"
      className="facet-toggle"
      aria-pressed={chosen}
      aria-disabled={leadsNowhere}
      onClick={leadsNowhere ? undefined : onToggle}
    >
      <span className="facet-box" aria-hidden="true">
        {chosen && <Check size={12} strokeWidth={2.5} />}
      </span>
      <span className="facet-name">{children}</span>
      <span className="facet-count">
        {count}
        <span className="visually-hidden"> {count === 1 ? 'paper' : 'papers'}</span>
      </span>
    </button>
  );
}
