import type { ComponentType, ReactNode } from 'react';
import type { Catalog } from '../../../catalog/catalog';
import type { LoadedCatalog } from '../../../store/catalogStore';
import type { FacetControl } from '../../../view/facetControl';
import type { Results } from '../../data/useResults';

interface FilterProps {
  readonly catalog: Catalog;
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
  readonly Notices: ComponentType<{ readonly loaded: LoadedCatalog }>;
  /** A topic of the legend, which is a filter. */
  readonly Toggle: ComponentType<ToggleProps>;
  readonly MatchSwitch: ComponentType<Pick<FilterProps, 'results'>>;
}
