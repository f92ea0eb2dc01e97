import { useMemo, useRef, type ReactNode } from 'react';
import { LINK_WORDS } from '../../../fields/link';
import { sightingsOf } from '../../../formats/out/citation';
import { printMessages } from '../../../messages/print';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { useFetched } from '../../data/useFetched';
import { PassageText } from '../../passage/PassageText';
import { shortAddress } from './printedAddress';
import { Sheet } from './Sheet';
import { SheetAbstract } from './SheetAbstract';
import { SheetHead } from './SheetHead';
import { SheetLink } from './SheetLink';
import { SheetRelated } from './SheetRelated';
import { useFitting } from './useFitting';
import { usePrintedPapers } from './usePrintedPapers';
import './PaperSheet.css';

interface PaperSheetProps {
  readonly source: PaperSource;
  readonly paper: CatalogPaper;
}

/** One paper on one page, with as many related papers as fit. */
export function PaperSheet({ source, paper: printed }: PaperSheetProps): ReactNode {
  const sheet = useRef<HTMLElement>(null);
  const { related, tight } = useFitting(sheet);
  const papers = useMemo(() => [printed], [printed]);
  const [paper] = usePrintedPapers(source, papers, true);
  const details = useFetched(source.details, printed.id);
  const near = details.kind === 'ready' ? details.value.related : undefined;
  if (paper === undefined) return null;
  const { title, abstract, cited } = paper;
  return (
    <Sheet kind="paper" title={cited.title} sheet={sheet}>
      <SheetHead catalog={source.about} link={cited.url} written={shortAddress(cited)}>
        <PassageText passage={title} links={false} />
      </SheetHead>
      <dl data-tight={tight}>
        <Row name={printMessages.topics}>{cited.topics.map(({ name }) => name).join(', ')}</Row>
        <Row name={printMessages.introduces}>{cited.names.join(', ')}</Row>
        {cited.links.map(({ url, kind }) => (
          <Row key={url} name={LINK_WORDS[kind]}>
            <SheetLink url={url} />
          </Row>
        ))}
        <Row name={printMessages.abstract}>
          <SheetAbstract abstract={abstract} />
        </Row>
        {near !== undefined && near.length > 0 && related > 0 && (
          <Row name={printMessages.related}>
            <SheetRelated source={source} papers={near.slice(0, related).map((one) => one.paper)} />
          </Row>
        )}
        <Row name={printMessages.from}>{sightingsOf(cited).join('; ')}</Row>
      </dl>
    </Sheet>
  );
}

/** A row of the page; nothing if it is empty. */
function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  if (children === '') return null;
  return (
    <div className="sheet-row">
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
