import { create } from 'zustand';

interface RenderedRows {
  /** The address of the list on screen, or of the one that loads. */
  readonly list: string;
  /** How many of its rows to render; undefined for as many as a new list has. */
  readonly rows: number | undefined;
}

/** How many rows the list on screen has grown to. */
export const useRendered = create<RenderedRows>()(() => ({ list: '', rows: undefined }));

/** How many rows a list has grown to, or had when it was left; undefined when it is new. */
export function useRenderedRows(list: string): number | undefined {
  return useRendered((rendered) => (rendered.list === list ? rendered.rows : undefined));
}

/** Sets the list that is on screen from now on. */
export function setRenderedList(list: string): void {
  if (useRendered.getState().list !== list) useRendered.setState({ list, rows: undefined });
}
