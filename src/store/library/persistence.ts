import { useLibrary, type Persistence } from '../libraryStore';

/** Sets whether changes are saved. */
export function setPersistence(persistence: Persistence): void {
  if (useLibrary.getState().persistence.kind !== persistence.kind) useLibrary.setState({ persistence });
}
