import { SlidersHorizontal } from 'lucide-react';
import { Suspense, useState, type ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { filtersMessages } from '../../../messages/filters';
import { Button } from '../../kit/Button';
import { countFilters } from '../../../view/view';
import { lazyPart } from '../../kit/lazyPart';
import type { Results } from '../../data/useResults';

export const FilterSheetDialog = lazyPart(
  () => import('./FilterSheetDialog').then((part) => part.FilterSheetDialog),
  () => null,
);

interface FilterSheetProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
}

const SLIDERS = <SlidersHorizontal size={16} strokeWidth={1.5} aria-hidden="true" />;

/** The button that opens the filters in a sheet, on screens without space for them beside the list. */
export function FilterSheet({ catalog, results }: FilterSheetProps): ReactNode {
  const [open, setOpen] = useState(false);
  const active = countFilters(results.view);
  return (
    <div className="filter-sheet-place">
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {SLIDERS}
        <span>{active > 0 ? filtersMessages.filtersActive({ count: active }) : filtersMessages.filters}</span>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <FilterSheetDialog catalog={catalog} results={results} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
