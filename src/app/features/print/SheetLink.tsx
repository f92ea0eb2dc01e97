import type { ReactNode } from 'react';
import { printedUrl } from './printedAddress';

interface SheetLinkProps {
  /** Absolute. */
  readonly url: string;
  /** Another address to print. Default: the address itself. */
  readonly written?: string;
}

/** A printed address, which is a link in a PDF. */
export function SheetLink({ url, written = url }: SheetLinkProps): ReactNode {
  return (
    <a className="sheet-link" href={url} dir="ltr">
      {printedUrl(written)}
    </a>
  );
}
