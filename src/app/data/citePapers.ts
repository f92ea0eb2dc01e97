import type { CatalogPaper } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { citedPaper, type CitedPaper } from '../../formats/out/citedPaper';
import type { PaperSource } from '../../corpus/source';
import type { PaperId } from '../../model/paper';
import { wholeUrl } from '../../store/siteUrls';
import { formatPath } from '../../view/routes';

/** Papers as citations show them, each with the whole address of its page if others can open it. */
export function citePapers(
  { about }: PaperSource,
  papers: readonly CatalogPaper[],
  abstractOf: (id: PaperId) => string,
): CitedPaper[] {
  return papers.map((paper) => {
    const path = formatPath({ kind: 'paper', slug: slugOf(paper) }).slice(1);
    return citedPaper(paper, abstractOf(paper.id), wholeUrl(path), about);
  });
}
