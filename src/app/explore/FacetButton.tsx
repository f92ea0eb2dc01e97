import type { ReactNode } from 'react';
import type { FacetControl } from '../../view/facetControl';
import { outcome } from './outcome';
import { usePress } from './usePress';

interface FacetButtonProps {
  readonly className: string;
  /** What it stands for; how many papers a press gives is added. */
  readonly name: string;
  readonly control: FacetControl;
  readonly children: ReactNode;
}

/** A filter to press: pressed while it is on, there but without effect when it would empty the list. */
export function FacetButton({ className, name, control, children }: FacetButtonProps): ReactNode {
  const pressFilter = usePress();
  const { chosen, press, papers, closed } = control;
  const words = outcome(name, papers, chosen);
  return (
    <button
      type="button"
      className={className}
      aria-pressed={chosen}
      aria-disabled={closed}
      aria-label={words}
      title={words}
      onClick={() => closed || pressFilter(press)}
    >
      {children}
    </button>
  );
}
