import { Printer } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { CatalogPaper } from '../../../catalog/catalog';
import { printMessages } from '../../../messages/print';
import type { PaperSource } from '../../../corpus/source';
import { Button } from '../../kit/Button';
import type { PickList } from '../../../view/pickList';
import { Dialog } from '../../kit/dialog/Dialog';
import { useAbstracts } from '../../data/useAbstracts';
import { AbstractsFailed } from './AbstractsFailed';
import { ListSheet } from './ListSheet';
import { pageCount } from './pageCount';
import { PrintChoice } from './PrintChoice';
import { storePrintsAbstracts, readPrintsAbstracts } from './printsAbstracts';

interface PrintFormProps {
  readonly source: PaperSource;
  /** At least one; the same array for the same papers, because effects depend on it. */
  readonly papers: readonly CatalogPaper[];
  readonly title: string;
  readonly list: PickList | undefined;
  readonly onClose: () => void;
}

/** Above this number the first papers alone are offered, because few users want that much paper. */
const MANY = 200;
const FIRST = 100;

const NONE: readonly CatalogPaper[] = [];

/** Options for printing a list, with the number of pages. Prints without the abstracts that cannot be loaded. */
export function PrintForm({ source, papers, title, list, onClose }: PrintFormProps): ReactNode {
  const [withAbstracts, setWithAbstracts] = useState(readPrintsAbstracts);
  const [all, setAll] = useState(papers.length <= MANY);
  const [printing, setPrinting] = useState(false);
  const printed = useMemo(() => (all ? papers : papers.slice(0, FIRST)), [all, papers]);
  const abstracts = useAbstracts(source, withAbstracts ? printed : NONE);
  const waiting = abstracts.kind === 'loading';

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
      title={printMessages.print({ count: papers.length })}
      onClose={onClose}
      foot={
        <>
          <Button look="framed" aria-disabled={waiting} onClick={start}>
            <Printer size={16} strokeWidth={1.5} aria-hidden="true" />
            <span>{printMessages.printDialog}</span>
          </Button>
          <p className="print-pages" role="status">
            {waiting ? printMessages.loading(abstracts) : pageCount(printed.length, withAbstracts)}
          </p>
        </>
      }
    >
      <PrintChoice
        legend={printMessages.include}
        name="print-abstracts"
        chosen={withAbstracts}
        onChoose={(chosen) => {
          setWithAbstracts(chosen);
          storePrintsAbstracts(chosen);
        }}
        options={[
          { value: false, words: printMessages.titles, more: printMessages.titlesMore },
          { value: true, words: printMessages.abstracts, more: printMessages.abstractsMore },
        ]}
      />
      {papers.length > MANY && (
        <PrintChoice
          legend={printMessages.howMany}
          name="print-many"
          chosen={all}
          onChoose={setAll}
          options={[
            {
              value: false,
              words: printMessages.first({ count: FIRST }),
              more: pageCount(FIRST, withAbstracts),
            },
            {
              value: true,
              words: printMessages.all({ count: papers.length }),
              more: pageCount(papers.length, withAbstracts),
            },
          ]}
        />
      )}
      {abstracts.kind === 'failed' && <AbstractsFailed {...abstracts} />}
      {printing && (
        <ListSheet
          source={source}
          papers={printed}
          of={papers.length}
          title={title}
          abstracts={withAbstracts}
          list={list}
        />
      )}
    </Dialog>
  );
}
