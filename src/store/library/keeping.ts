import { useLibrary } from '../libraryStore';
import type { Keeping } from '../libraryStore';

/** Says whether what is changed is kept. */
export function setKeeping(keeping: Keeping): void {
  if (useLibrary.getState().keeping.kind !== keeping.kind) useLibrary.setState({ keeping });
}
