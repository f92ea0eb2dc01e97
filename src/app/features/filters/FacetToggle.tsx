import type { ReactNode } from 'react';
import { digits } from '../../../messages/count';
import { filtersMessages } from '../../../messages/filters';
import type { FacetControl, ShownCount } from '../../../view/facetControl';
import { useChangeView } from '../../data/useChangeView';

interface FacetButtonProps {
  readonly className: string;
  /** Its name with a count. */
  readonly label: string;
  readonly control: FacetControl;
  readonly children: ReactNode;
}

/** The toggle button of a filter. It stays focusable, without effect, when a click would empty the list. */
export function FacetButton({ className, label, control, children }: FacetButtonProps): ReactNode {
  const changeView = useChangeView();
  const { chosen, press, closed } = control;
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

interface FacetToggleProps extends Pick<FacetButtonProps, 'control'> {
  readonly name: string;
  /** A topic's dot. */
  readonly children?: ReactNode;
}

/** One value of a facet, and how many papers have it or would be added by it. */
export function FacetToggle({ name, control, children }: FacetToggleProps): ReactNode {
  const { shown } = control;
  const count = shown && digits(shown.papers);
  return (
    <FacetButton className="facet-toggle" label={labelWithShown(name, shown)} control={control}>
      <span className="facet-name">
        {children}
        <span>{name}</span>
      </span>
      <span className="facet-count">
        {shown?.kind === 'adds' && count !== undefined ? filtersMessages.adds({ count }) : count}
      </span>
    </FacetButton>
  );
}

/** The name of a filter with the number beside it: "RLHF (30 papers)", "Safety (adds 17 papers)". */
function labelWithShown(name: string, shown: ShownCount | undefined): string {
  if (shown?.kind !== 'adds') return labelWithCount(name, shown?.papers);
  return filtersMessages.withAdded({ name, papers: shown.papers });
}

/** The name of a filter's control with the number of papers that a click on it gives: "RLHF (30 papers)". */
export function labelWithCount(name: string, papers: number | undefined): string {
  return papers === undefined ? name : filtersMessages.withCount({ name, papers });
}
