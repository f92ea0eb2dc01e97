import { useEffect, useEffectEvent } from 'react';
import type { ReactNode } from 'react';
import { abstractPlace } from '../../../store/abstractsStore';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { useDetailsStore } from '../../../store/detailsStore';
import { useAbstract } from '../../data/useAbstract';
import { PaperSheet } from './PaperSheet';

interface PrintAloneProps {
  readonly loaded: LoadedCatalog;
  readonly ordinal: number;
  readonly onDone: () => void;
}

/** Prints one paper once everything on its page has loaded or failed. */
export function PrintAlone({ loaded, ordinal, onDone }: PrintAloneProps): ReactNode {
  const abstract = useAbstract(loaded.catalog, ordinal);
  const { part } = abstractPlace(loaded.catalog, ordinal);
  const details = useDetailsStore((store) => store.parts.get(part));
  const request = useDetailsStore((store) => store.request);
  useEffect(() => {
    if (details === undefined) void request(loaded.catalog, part);
  }, [details, loaded, part, request]);
  const settled = abstract.kind !== 'loading' && details !== undefined && details.kind !== 'loading';
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
  return settled && <PaperSheet loaded={loaded} ordinal={ordinal} />;
}
