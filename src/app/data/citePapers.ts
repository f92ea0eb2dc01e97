import { slugOf } from '../../catalog/slugOf';
import { citedPaper } from '../../formats/out/citedPaper';
import type { CitedPaper } from '../../formats/out/citedPaper';
import type { LoadedCatalog } from '../../store/catalogStore';
import { wholeUrl } from '../../store/siteUrls';
import { formatPath } from '../../view/routes';

/**
 * Papers as citations show them, each with the whole address of its page if others can open it.
 * @param ordinals unknown ones are left out
 */
export function citePapers(
  { catalog, papers }: LoadedCatalog,
  ordinals: readonly number[],
  abstractOf: (ordinal: number) => string,
): CitedPaper[] {
  return ordinals.flatMap((ordinal) => {
    const paper = papers[ordinal];
    if (paper === undefined) return [];
    const path = formatPath({ kind: 'paper', slug: slugOf(paper) }).slice(1);
    return [citedPaper(paper, abstractOf(ordinal), wholeUrl(path), catalog)];
  });
}
