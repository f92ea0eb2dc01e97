import type { ReactNode } from 'react';
import { filtersMessages } from '../../../messages/filters';
import type { FacetControl } from '../../../view/facetControl';
import { useChangeView } from '../../data/useChangeView';

interface FacetButtonProps {
  readonly className: string;
  /** The count of papers is added to it. */
  readonly name: string;
  readonly control: FacetControl;
  readonly children: ReactNode;
}

/** The toggle button of a filter. It stays focusable, without effect, when a click would empty the list. */
export function FacetButton({ className, name, control, children }: FacetButtonProps): ReactNode {
  const changeView = useChangeView();
  const { chosen, press, papers, closed } = control;
  const label = labelWithCount(name, papers);
  return (
    <button
      type="button"
      className={className}
      aria-pressed={chosen}
      aria-disabled={closed}
      aria-label={label}
      title={label}
      onClick={() => closed || changeView(press)}
    >
      {children}
    </button>
  );
}

interface FacetToggleProps extends Pick<FacetButtonProps, 'name' | 'control'> {
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

/** The name of a filter's control with the number of papers that a click on it gives: "RLHF (30 papers)". */
export function labelWithCount(name: string, papers: number | undefined): string {
  return papers === undefined ? name : filtersMessages.withCount({ name, papers });
}
