import { create } from 'zustand';

interface DrawnRows {
  /** The address of the list on screen, or of the one that loads. */
  readonly list: string;
  /** How many of its rows to render; undefined for as many as a new list has. */
  readonly rows: number | undefined;
}

/** How many rows the list on screen has grown to. */
export const useDrawn = create<DrawnRows>()(() => ({ list: '', rows: undefined }));

/** How many rows a list has grown to, or had when it was left; undefined when it is new. */
export function useDrawnRows(list: string): number | undefined {
  return useDrawn((drawn) => (drawn.list === list ? drawn.rows : undefined));
}

/** Sets the list that is on screen from now on. */
export function drawList(list: string): void {
  if (useDrawn.getState().list !== list) useDrawn.setState({ list, rows: undefined });
}
