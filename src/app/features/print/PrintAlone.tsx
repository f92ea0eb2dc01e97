import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { useFetched } from '../../data/useFetched';
import { PaperSheet } from './PaperSheet';

interface PrintAloneProps {
  readonly source: PaperSource;
  readonly paper: CatalogPaper;
  readonly onDone: () => void;
}

/** Prints one paper once everything on its page has loaded or failed. */
export function PrintAlone({ source, paper, onDone }: PrintAloneProps): ReactNode {
  const abstract = useFetched(source.abstracts, paper.id);
  const details = useFetched(source.details, paper.id);
  const settled = abstract.kind !== 'loading' && details.kind !== 'loading';
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (!settled) return undefined;
    const after = (): void => done();
    addEventListener('afterprint', after);
    // After the sheet is rendered, and only once, because the cleanup cancels the timer.
    const timer = setTimeout(() => print());
    return () => {
      clearTimeout(timer);
      removeEventListener('afterprint', after);
    };
  }, [settled]);
  return settled && <PaperSheet source={source} paper={paper} />;
}
