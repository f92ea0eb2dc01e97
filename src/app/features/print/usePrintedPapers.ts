import { useMemo } from 'react';
import type { CatalogPassage } from '../../../catalog/catalog';
import type { CitedPaper } from '../../../formats/out/citedPaper';
import { printable } from '../../../formats/out/plainText';
import { abstractPlace, useAbstractsStore } from '../../../store/abstractsStore';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { citePapers } from '../../data/citePapers';

export interface PrintedPaper {
  readonly ordinal: number;
  readonly title: CatalogPassage;
  /** Undefined if abstracts are not printed; "missing" if it is not loaded. */
  readonly abstract: CatalogPassage | 'missing' | undefined;
  /** Everything else, ready to print. */
  readonly cited: CitedPaper;
}

/** Papers as they are printed, with the abstracts that are loaded. */
export function usePrintedPapers(
  loaded: LoadedCatalog,
  ordinals: readonly number[],
  abstracts: boolean,
): readonly PrintedPaper[] {
  const parts = useAbstractsStore((store) => store.parts);
  return useMemo(
    () =>
      ordinals.flatMap((ordinal) => {
        const title = loaded.papers[ordinal]?.title;
        const [cited] = citePapers(loaded, [ordinal], () => '');
        if (title === undefined || cited === undefined) return [];
        const { part, place } = abstractPlace(loaded.catalog, ordinal);
        const file = parts.get(part);
        const abstract = (file?.kind === 'ready' ? file.abstracts[place]?.abstract : undefined) ?? 'missing';
        return [{ ordinal, title, abstract: abstracts ? abstract : undefined, cited: printable(cited) }];
      }),
    [abstracts, loaded, ordinals, parts],
  );
}
