import { useEffect, useEffectEvent } from 'react';
import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useAbstract } from '../explore/useAbstract';
import { useDetails } from '../paper/useDetails';
import { PaperSheet } from './PaperSheet';

interface PrintAloneProps {
  readonly loaded: LoadedCatalog;
  readonly ordinal: number;
  readonly onDone: () => void;
}

/** Prints one paper as soon as all that belongs on its page is here, or has failed. */
export function PrintAlone({ loaded, ordinal, onDone }: PrintAloneProps): ReactNode {
  const abstract = useAbstract(loaded.catalog, ordinal);
  const details = useDetails(loaded.catalog, ordinal);
  const settled = abstract.kind !== 'loading' && details.kind !== 'loading';
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (!settled) return undefined;
    const after = (): void => done();
    addEventListener('afterprint', after);
    // After the sheet is drawn, and once: an effect that is taken back takes its printing back.
    const timer = setTimeout(() => print());
    return () => {
      clearTimeout(timer);
      removeEventListener('afterprint', after);
    };
  }, [settled]);
  return settled && <PaperSheet loaded={loaded} ordinal={ordinal} />;
}
