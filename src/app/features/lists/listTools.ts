import type { ComponentType } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PickList } from '../../../view/pickList';

export interface ListToolsProps {
  readonly list: PickList;
  /** Returns the papers of the list that are in this collection, in its order. */
  readonly papers: () => readonly CatalogPaper[];
}

/** Buttons of other features that take the list out of the page. */
export type ListTools = ComponentType<ListToolsProps>;
