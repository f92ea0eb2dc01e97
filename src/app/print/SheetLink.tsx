import type { ReactNode } from 'react';
import { writtenUrl } from './writtenUrl';

interface SheetLinkProps {
  /** Absolute. */
  readonly url: string;
  /** What is written in its place, also an address. Default: the address itself. */
  readonly written?: string;
}

/** An address to be read on paper, and pressed in a PDF. */
export function SheetLink({ url, written = url }: SheetLinkProps): ReactNode {
  return (
    <a className="sheet-link" href={url} dir="ltr">
      {writtenUrl(written)}
    </a>
  );
}
