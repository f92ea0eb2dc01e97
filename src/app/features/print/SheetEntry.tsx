import type { ReactNode } from 'react';
import { LINK_WORDS } from '../../../fields/link';
import { printMessages } from '../../../messages/print';
import { PassageText } from '../../passage/PassageText';
import { shortAddress } from './printedAddress';
import { SheetAbstract } from './SheetAbstract';
import { SheetLink } from './SheetLink';
import type { PrintedPaper } from './usePrintedPapers';

interface SheetEntryProps {
  readonly number: number;
  readonly paper: PrintedPaper;
}

/** One paper of a printed list. Its number, topics, title and addresses are not split across pages. */
export function SheetEntry({ number, paper: { title, abstract, cited } }: SheetEntryProps): ReactNode {
  return (
    <li className="sheet-entry">
      <div className="sheet-entry-head">
        <p className="sheet-entry-side">
          <span className="sheet-number">{number}</span>
          <span className="sheet-topics">{cited.topics.map(({ name }) => name).join(', ')}</span>
        </p>
        <div>
          <h2 dir="auto">
            <PassageText passage={title} links={false} />
          </h2>
          <p className="sheet-links">
            {cited.url !== '' && <SheetLink url={cited.url} written={shortAddress(cited)} />}
            {cited.links.map(({ url, kind }) => (
              <span key={url}>
                <span>{printMessages.linkKind({ kind: LINK_WORDS[kind] })}</span>
                <SheetLink url={url} />
              </span>
            ))}
          </p>
        </div>
      </div>
      <SheetAbstract abstract={abstract} />
    </li>
  );
}
