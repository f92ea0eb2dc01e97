import { Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { countPapers } from '../../catalog/words';
import type { LoadedCatalog } from '../../store/catalogStore';
import { Button } from '../../ui/Button';
import type { PickList } from '../../view/pickList';
import { Dialog } from '../dialog/Dialog';
import { useAbstracts } from '../export/useAbstracts';
import { AbstractsFailed } from './AbstractsFailed';
import { ListSheet } from './ListSheet';
import { pageCount } from './pageCount';
import { PrintChoice } from './PrintChoice';
import { keepPrintsAbstracts, readPrintsAbstracts } from './printsAbstracts';

interface PrintFormProps {
  readonly loaded: LoadedCatalog;
  /** At least one; the same array as long as they are the same papers. */
  readonly ordinals: readonly number[];
  readonly title: string;
  readonly list: PickList | undefined;
  readonly onClose: () => void;
}

/** More than this is a stack of paper that few want: the first of them are offered. */
const MANY = 200;
const FIRST = 100;

const NONE: readonly number[] = [];

/** What of a list is to be printed, and on how many pages. Without abstracts where these cannot be had. */
export function PrintForm({ loaded, ordinals, title, list, onClose }: PrintFormProps): ReactNode {
  const [withAbstracts, setWithAbstracts] = useState(readPrintsAbstracts);
  const [all, setAll] = useState(ordinals.length <= MANY);
  const [printing, setPrinting] = useState(false);
  const printed = useMemo(() => (all ? ordinals : ordinals.slice(0, FIRST)), [all, ordinals]);
  const abstracts = useAbstracts(loaded.catalog, withAbstracts ? printed : NONE);
  const waiting = abstracts.kind === 'loading';
  const count = countPapers(ordinals.length);

  useEffect(() => {
    const after = (): void => setPrinting(false);
    addEventListener('afterprint', after);
    return () => removeEventListener('afterprint', after);
  }, []);

  function start(): void {
    if (waiting) return;
    flushSync(() => setPrinting(true));
    print();
  }

  return (
    <Dialog
      title={`Print ${count}`}
      onClose={onClose}
      foot={
        <>
          <Button look="framed" aria-disabled={waiting} onClick={start}>
            <Printer size={16} strokeWidth={1.5} aria-hidden="true" />
            Print…
          </Button>
          <p className="print-pages" role="status">
            {waiting
              ? `Fetching abstracts: ${abstracts.here} of ${abstracts.of} files are here.`
              : pageCount(printed.length, withAbstracts)}
          </p>
        </>
      }
    >
      <PrintChoice
        legend="Each paper with"
        name="print-abstracts"
        chosen={withAbstracts}
        onChoose={(chosen) => {
          setWithAbstracts(chosen);
          keepPrintsAbstracts(chosen);
        }}
        options={[
          { value: false, words: 'Its title', more: 'A list, with topics and addresses' },
          { value: true, words: 'Its abstract too', more: 'To be read away from the screen' },
        ]}
      />
      {ordinals.length > MANY && (
        <PrintChoice
          legend="How many"
          name="print-many"
          chosen={all}
          onChoose={setAll}
          options={[
            { value: false, words: `The first ${FIRST}`, more: pageCount(FIRST, withAbstracts) },
            { value: true, words: `All ${count}`, more: pageCount(ordinals.length, withAbstracts) },
          ]}
        />
      )}
      {abstracts.kind === 'failed' && <AbstractsFailed {...abstracts} />}
      {printing && (
        <ListSheet
          loaded={loaded}
          ordinals={printed}
          of={ordinals.length}
          title={title}
          abstracts={withAbstracts}
          list={list}
        />
      )}
    </Dialog>
  );
}
