import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { countPapers } from '../../catalog/words';
import type { LoadedCatalog } from '../../store/catalogStore';
import type { PickList } from '../../view/pickList';
import { orderOf } from '../../view/shareWords';
import { canonicalView } from '../../view/view';
import { useAddress } from '../address/useAddress';
import { ownList } from '../share/ownList';
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
  /** Of how many they are the first. Default: they are all. */
  readonly of?: number;
  readonly title: string;
  readonly abstracts: boolean;
  /** Where papers with only some of the words begin. Default: nowhere. */
  readonly partedAt?: number | undefined;
  /** Default: what is on screen. */
  readonly list?: PickList | undefined;
}

/** A list as a reading list: numbered, each with its topics and where to find it. */
export function ListSheet(props: ListSheetProps): ReactNode {
  const { loaded, ordinals, of = ordinals.length, title, abstracts, partedAt, list } = props;
  const { view, list: opened } = useAddress().address;
  // What asks of the person's own library shows others something else, and says what it is called there.
  const link = useSheetLink(loaded, list ?? ownList({ view, ordinals }, loaded.papers));
  const order = list === undefined ? orderOf(canonicalView(view), opened !== null) : undefined;
  const papers = usePrintedPapers(loaded, ordinals, abstracts);
  const count = countPapers(of);
  const some = ordinals.length < of ? `The first ${ordinals.length} of ${count}` : count;
  return (
    <Sheet kind="list" title={title}>
      <SheetHead catalog={loaded.catalog} facts={[some, order].filter(Boolean).join(', ')} link={link}>
        {title}
      </SheetHead>
      <ol>
        {papers.map((paper, place) => (
          <Fragment key={paper.ordinal}>
            {place === partedAt && <li className="sheet-parting">With some of the words</li>}
            <SheetEntry number={place + 1} paper={paper} />
          </Fragment>
        ))}
      </ol>
    </Sheet>
  );
}
