import type { ComponentType, ReactNode } from 'react';
import type { CatalogFacts, PaperSource } from '../../../corpus/source';
import type { FacetControl } from '../../../view/facetControl';
import type { Results } from '../../data/useResults';

interface FilterProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
}

interface ToggleProps {
  readonly name: string;
  readonly control: FacetControl;
  readonly children?: ReactNode;
}

/** What other features add to the map. */
export interface MapParts {
  readonly ActiveFilters: ComponentType<FilterProps>;
  /** Problems of the address, the search and the library. */
  readonly Notices: ComponentType<{ readonly source: PaperSource }>;
  /** A topic of the legend, which is a filter. */
  readonly Toggle: ComponentType<ToggleProps>;
  readonly MatchSwitch: ComponentType<Pick<FilterProps, 'results'>>;
}
