import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { countPapers } from '../../../messages/count';
import { printMessages } from '../../../messages/print';
import type { LoadedCatalog } from '../../../store/catalogStore';
import type { PickList } from '../../../view/pickList';
import { orderOf } from '../../../view/shareWords';
import { canonicalView } from '../../../view/view';
import { useAddress } from '../../data/address/useAddress';
import { libraryList } from '../../data/libraryList';
import { Sheet } from './Sheet';
import { SheetEntry } from './SheetEntry';
import { SheetHead } from './SheetHead';
import { usePrintedPapers } from './usePrintedPapers';
import { useSheetLink } from './useSheetLink';
import './ListSheet.css';

interface ListSheetProps {
  readonly loaded: LoadedCatalog;
  /** At least one; in order. */
  readonly ordinals: readonly number[];
  /** The number of all papers, if these are only the first. Default: these are all. */
  readonly of?: number;
  readonly title: string;
  readonly abstracts: boolean;
  /** Where partial matches begin. Default: nowhere. */
  readonly partedAt?: number | undefined;
  /** Default: what is on screen. */
  readonly list?: PickList | undefined;
}

/** A printed list: numbered papers with their topics and addresses. */
export function ListSheet(props: ListSheetProps): ReactNode {
  const { loaded, ordinals, of = ordinals.length, title, abstracts, partedAt, list } = props;
  const { view, list: opened } = useAddress().address;
  // A view that filters by the user's library shows others something else, so its papers are linked as a list.
  const link = useSheetLink(loaded, list ?? libraryList({ view, ordinals }, loaded.papers));
  const order = list === undefined ? orderOf(canonicalView(view), opened !== null) : undefined;
  const papers = usePrintedPapers(loaded, ordinals, abstracts);
  const some =
    ordinals.length < of ? printMessages.firstOf({ first: ordinals.length, all: of }) : countPapers(of);
  return (
    <Sheet kind="list" title={title}>
      <SheetHead catalog={loaded.catalog} facts={[some, order].filter(Boolean).join(', ')} link={link}>
        {title}
      </SheetHead>
      <ol>
        {papers.map((paper, place) => (
          <Fragment key={paper.ordinal}>
            {place === partedAt && <li className="sheet-parting">{printMessages.partialMatches}</li>}
            <SheetEntry number={place + 1} paper={paper} />
          </Fragment>
        ))}
      </ol>
    </Sheet>
  );
}
