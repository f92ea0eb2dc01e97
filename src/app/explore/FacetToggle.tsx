import type { ReactNode } from 'react';
import type { FacetControl } from '../../view/facetControl';
import { FacetButton } from './FacetButton';

interface FacetToggleProps {
  readonly name: string;
  readonly control: FacetControl;
  /** A topic's dot. */
  readonly children?: ReactNode;
}

/** One value of a facet, and how many papers a click on it gives. */
export function FacetToggle({ name, control, children }: FacetToggleProps): ReactNode {
  return (
    <FacetButton className="facet-toggle" name={name} control={control}>
      <span className="facet-name">
        {children}
        <span>{name}</span>
      </span>
      <span className="facet-count">{control.papers?.toLocaleString('en')}</span>
    </FacetButton>
  );
}
