import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { nameDigests } from '../../catalog/words';
import { reachOf } from '../../catalog/reach';
import { QrCode } from '../share/QrCode';
import { qrPath } from '../share/qrPath';
import { SheetLink } from './SheetLink';

interface SheetHeadProps {
  readonly catalog: Catalog;
  /** A title, or a formula in one. */
  readonly children: ReactNode;
  /** How many, in what order. Default: nothing. */
  readonly facts?: string;
  /** The whole address of what is printed; '' or one of this device alone is left out. */
  readonly link: string;
  /** A shorter one that opens the same, to be written in its place. Default: the address itself. */
  readonly written?: string;
}

/** Longer addresses are for scanning and pressing: nobody types them. */
const LONGEST_WRITTEN = 200;

/** In modules a side: what stays above 0.4 mm a module, which telephones read, in the two sizes of Sheet.css. */
const MOST_COARSE = 60;
const FINEST = 85;

/** The head of the first page: of which digest, what it is, when it was printed, and how to open it again. */
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
          {facts === undefined ? `Printed ${today()}.` : `${facts}. Printed ${today()}.`}
        </p>
        {isOpen && (
          <p className="sheet-address">
            {written.length > LONGEST_WRITTEN ? (
              <a href={link}>Open this list again</a>
            ) : (
              <SheetLink url={link} written={written} />
            )}
          </p>
        )}
      </div>
      {code !== undefined && code.size <= FINEST && (
        <div className="sheet-code" data-fine={isFine}>
          <QrCode {...code} name="QR code of the address" />
        </div>
      )}
    </header>
  );
}

/** "Hugging Face Papers, Jun 13"; the date only where there is one digest. */
function siteWords({ digests }: Catalog): string {
  const [first, ...more] = digests;
  const date = more.length === 0 ? first?.date : undefined;
  return [nameDigests(digests), date].filter(Boolean).join(', ');
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
