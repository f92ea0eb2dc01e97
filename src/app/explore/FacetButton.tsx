import type { ReactNode } from 'react';
import type { FacetControl } from '../../view/facetControl';
import { outcome } from './outcome';
import { usePress } from './usePress';

interface FacetButtonProps {
  readonly className: string;
  /** The count of papers is added to it. */
  readonly name: string;
  readonly control: FacetControl;
  readonly children: ReactNode;
}

/** The toggle button of a filter. It stays focusable, without effect, when a click would empty the list. */
export function FacetButton({ className, name, control, children }: FacetButtonProps): ReactNode {
  const pressFilter = usePress();
  const { chosen, press, papers, closed } = control;
  const label = outcome(name, papers);
  return (
    <button
      type="button"
      className={className}
      aria-pressed={chosen}
      aria-disabled={closed}
      aria-label={label}
      title={label}
      onClick={() => closed || pressFilter(press)}
    >
      {children}
    </button>
  );
}
