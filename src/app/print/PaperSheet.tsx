import { useRef } from 'react';
import type { ReactNode } from 'react';
import { LINK_WORDS, sightingsOf } from '../../export/citation';
import { abstractPlace } from '../../store/abstractsStore';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useDetailsStore } from '../../store/detailsStore';
import { PassageText } from '../../ui/PassageText';
import { shortAddress } from './shortAddress';
import { Sheet } from './Sheet';
import { SheetAbstract } from './SheetAbstract';
import { SheetHead } from './SheetHead';
import { SheetLink } from './SheetLink';
import { SheetRelated } from './SheetRelated';
import { useFitting } from './useFitting';
import { usePrintedPapers } from './usePrintedPapers';
import './PaperSheet.css';

interface PaperSheetProps {
  readonly loaded: LoadedCatalog;
  readonly ordinal: number;
}

/** One paper on one page: all that is known of it, and as many of the papers like it as there is room for. */
export function PaperSheet({ loaded, ordinal }: PaperSheetProps): ReactNode {
  const sheet = useRef<HTMLElement>(null);
  const { related, tight } = useFitting(sheet);
  const [paper] = usePrintedPapers(loaded, [ordinal], true);
  const { part, place } = abstractPlace(loaded.catalog, ordinal);
  const details = useDetailsStore((store) => store.parts.get(part));
  const near = details?.kind === 'ready' ? details.details[place]?.related : undefined;
  if (paper === undefined) return null;
  const { title, abstract, cited } = paper;
  return (
    <Sheet kind="paper" title={cited.title} sheet={sheet}>
      <SheetHead catalog={loaded.catalog} link={cited.url} written={shortAddress(cited)}>
        <PassageText passage={title} links={false} />
      </SheetHead>
      <dl data-tight={tight}>
        <Row name="Topics">{cited.topics.map(({ name }) => name).join(', ')}</Row>
        <Row name="Introduces">{cited.names.join(', ')}</Row>
        {cited.links.map(({ url, kind }) => (
          <Row key={url} name={LINK_WORDS[kind]}>
            <SheetLink url={url} />
          </Row>
        ))}
        <Row name="Abstract">
          <SheetAbstract abstract={abstract} />
        </Row>
        {near !== undefined && near.length > 0 && related > 0 && (
          <Row name="Related papers">
            <SheetRelated loaded={loaded} papers={near.slice(0, related).map((one) => one.paper)} />
          </Row>
        )}
        <Row name="From">{sightingsOf(cited).join('; ')}</Row>
      </dl>
    </Sheet>
  );
}

/** Nothing where there is nothing to say. */
function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  if (children === '') return null;
  return (
    <div className="sheet-row">
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
