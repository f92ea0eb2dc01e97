import type { ComponentType } from 'react';
import type { PickList } from '../../../view/pickList';

export interface ListToolsProps {
  readonly list: PickList;
  /** The papers of the list that are in this collection, by ordinal. */
  readonly papers: Uint32Array;
}

/** Buttons of other features that take the list out of the page. */
export type ListTools = ComponentType<ListToolsProps>;
