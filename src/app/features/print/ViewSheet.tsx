import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { describeView } from '../../../view/describe';
import { useAddress } from '../../data/address/useAddress';
import type { Results } from '../../data/useResults';
import { ListSheet } from './ListSheet';
import { PaperSheet } from './PaperSheet';
import { readPrintsAbstracts } from './printsAbstracts';

export interface ViewSheetProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  /** The open paper's ordinal. */
  readonly opened: number | undefined;
}

/**
 * The sheet of what is on screen: the open paper, or the whole list and not only the rendered rows. A list has the
 * loaded abstracts if the last one was printed with abstracts. Nothing for an empty list.
 */
export function ViewSheet({ loaded, results, opened }: ViewSheetProps): ReactNode {
  const isList = useAddress().address.route.kind === 'explore';
  if (opened !== undefined) return <PaperSheet loaded={loaded} ordinal={opened} />;
  const { ordinals, partedAt, view, list } = results;
  if (!isList || ordinals.length === 0) return null;
  const topics = new Map(loaded.catalog.topics.map((topic) => [topic.id, topic]));
  return (
    <ListSheet
      loaded={loaded}
      ordinals={Array.from(ordinals)}
      title={describeView(view, topics, list)}
      abstracts={readPrintsAbstracts()}
      partedAt={partedAt}
    />
  );
}
