import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { describeView } from '../../view/describe';
import { useAddress } from '../address/useAddress';
import type { Results } from '../explore/useResults';
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
 * What is on screen as a sheet: the open paper, or the whole list and not only the rows drawn so far, with the
 * abstracts that are here when lists were last printed with theirs. Nothing where there is nothing to list.
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
