import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { LoadedCatalog } from '../../store/catalogStore';
import { describeView } from '../../view/describe';
import { useAddress } from '../address/useAddress';
import type { Results } from '../explore/useResults';
import { ListSheet } from './ListSheet';
import { PaperSheet } from './PaperSheet';
import { readPrintsAbstracts } from './printsAbstracts';
import { isSheetDrawn } from './Sheet';

export interface PrintedViewProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  /** The open paper's ordinal. */
  readonly opened: number | undefined;
}

/**
 * What the browser's own Print puts on paper: the open paper, or the whole list and not only the rows drawn so far,
 * with what is here of it. Nothing until then. Where there is nothing to list, the screen is printed as it is.
 */
export function PrintedView({ loaded, results, opened }: PrintedViewProps): ReactNode {
  const printing = usePrinting();
  const isList = useAddress().address.route.kind === 'explore';
  if (!printing) return null;
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

/** True while the browser prints and no other sheet was drawn for it. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => {
      // The browser takes the page as it is when this returns.
      if (!isSheetDrawn()) flushSync(() => setPrinting(true));
    };
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
