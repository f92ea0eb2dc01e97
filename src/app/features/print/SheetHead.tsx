import type { ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { nameDigests } from '../../../catalog/words';
import { printMessages } from '../../../messages/print';
import { reachOf } from '../../../catalog/reach';
import { QrCode } from '../../kit/QrCode';
import { qrPath } from '../../kit/qrPath';
import { SheetLink } from './SheetLink';

interface SheetHeadProps {
  readonly catalog: CatalogFacts;
  /** The title, perhaps with formulas. */
  readonly children: ReactNode;
  /** The number of papers and their order. Default: none. */
  readonly facts?: string;
  /** The whole address of what is printed. Left out if '' or if it works only on this device. */
  readonly link: string;
  /** A shorter address of the same page, to print instead. Default: the address itself. */
  readonly written?: string;
}

/** Longer addresses are only linked, because nobody types them. */
const LONGEST_WRITTEN = 200;

/** In modules a side, for the two sizes in Sheet.css: phones read modules of 0.4 mm and more. */
const MOST_COARSE = 60;
const FINEST = 85;

/** The head of the first page: the digest, the title, the date of printing and the link. */
export function SheetHead({ catalog, children, facts, link, written = link }: SheetHeadProps): ReactNode {
  const isOpen = link !== '' && reachOf(link) !== 'device';
  const code = isOpen ? qrPath(link) : undefined;
  const isFine = code !== undefined && code.size > MOST_COARSE;
  return (
    <header className="sheet-head">
      <div>
        <p className="sheet-site">{siteWords(catalog)}</p>
        <h1 dir="auto">{children}</h1>
        <p className="sheet-facts">
          {facts === undefined
            ? printMessages.printed({ date: today() })
            : printMessages.factsPrinted({ facts, date: today() })}
        </p>
        {isOpen && (
          <p className="sheet-address">
            {written.length > LONGEST_WRITTEN ? (
              <a href={link}>{printMessages.openAgain}</a>
            ) : (
              <SheetLink url={link} written={written} />
            )}
          </p>
        )}
      </div>
      {code !== undefined && code.size <= FINEST && (
        <div className="sheet-code" data-fine={isFine}>
          <QrCode {...code} name={printMessages.code} />
        </div>
      )}
    </header>
  );
}

/** "Hugging Face Papers, Jun 13"; the date only if there is one digest. */
function siteWords({ digests }: CatalogFacts): string {
  const [first, ...more] = digests;
  const date = more.length === 0 ? first?.date : undefined;
  return [nameDigests(digests), date].filter(Boolean).join(', ');
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
