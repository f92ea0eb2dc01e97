import { Fragment, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { countPapers } from '../../../messages/count';
import { printMessages } from '../../../messages/print';
import type { PaperSource } from '../../../corpus/source';
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
  readonly source: PaperSource;
  /** At least one; in order. */
  readonly papers: readonly CatalogPaper[];
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
  const { source, papers, of = papers.length, title, abstracts, partedAt, list } = props;
  const { view, list: opened } = useAddress().address;
  // A view that filters by the user's library shows others something else, so its papers are linked as a list.
  const link = useSheetLink(source, list ?? libraryList(view, () => papers));
  const order = list === undefined ? orderOf(canonicalView(view), opened !== null) : undefined;
  const printed = usePrintedPapers(source, papers, abstracts);
  const some =
    papers.length < of ? printMessages.firstOf({ first: papers.length, all: of }) : countPapers(of);
  return (
    <Sheet kind="list" title={title}>
      <SheetHead catalog={source.about} facts={[some, order].filter(Boolean).join(', ')} link={link}>
        {title}
      </SheetHead>
      <ol>
        {printed.map((paper, place) => (
          <Fragment key={paper.id}>
            {place === partedAt && <li className="sheet-parting">{printMessages.partialMatches}</li>}
            <SheetEntry number={place + 1} paper={paper} />
          </Fragment>
        ))}
      </ol>
    </Sheet>
  );
}
