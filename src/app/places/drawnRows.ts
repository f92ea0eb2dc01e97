import { create } from 'zustand';

interface DrawnRows {
  /** The list that is on screen, or on its way there, as its address. */
  readonly list: string;
  /** How many of its rows are to be drawn; undefined for as many as a new list has. */
  readonly rows: number | undefined;
}

/** How far the list on screen has been grown. */
export const useDrawn = create<DrawnRows>()(() => ({ list: '', rows: undefined }));

/** How many rows a list has been grown to, or had when it was left; undefined when it is new. */
export function useDrawnRows(list: string): number | undefined {
  return useDrawn((drawn) => (drawn.list === list ? drawn.rows : undefined));
}

/** Takes note of the list that is on screen from now on. */
export function drawList(list: string): void {
  if (useDrawn.getState().list !== list) useDrawn.setState({ list, rows: undefined });
}
