import { useLibrary } from '../libraryStore';
import type { Keeping } from '../libraryStore';

/** Sets whether changes are saved. */
export function setKeeping(keeping: Keeping): void {
  if (useLibrary.getState().keeping.kind !== keeping.kind) useLibrary.setState({ keeping });
}
