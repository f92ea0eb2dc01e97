import { useMemo } from 'react';
import type { CatalogPaper, CatalogPassage } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import type { CitedPaper } from '../../../formats/out/citedPaper';
import { printable } from '../../../formats/out/plainText';
import type { PaperId } from '../../../model/paper';
import { useHere } from '../../data/useHere';
import { citePapers } from '../../data/citePapers';

export interface PrintedPaper {
  readonly id: PaperId;
  readonly title: CatalogPassage;
  /** Undefined if abstracts are not printed; "missing" if it is not loaded. */
  readonly abstract: CatalogPassage | 'missing' | undefined;
  /** Everything else, ready to print. */
  readonly cited: CitedPaper;
}

/** Papers as they are printed, with the abstracts that are loaded. */
export function usePrintedPapers(
  source: PaperSource,
  papers: readonly CatalogPaper[],
  abstracts: boolean,
): readonly PrintedPaper[] {
  const ids = useMemo(() => papers.map(({ id }) => id), [papers]);
  const states = useHere(source.abstracts, ids);
  return useMemo(
    () =>
      papers.flatMap((paper, place) => {
        const state = states[place];
        const abstract = state?.kind === 'ready' ? state.value : 'missing';
        return citePapers(source, [paper], () => '').map((cited) => ({
          id: paper.id,
          title: paper.title,
          abstract: abstracts ? abstract : undefined,
          cited: printable(cited),
        }));
      }),
    [abstracts, papers, source, states],
  );
}
