import { countPapers } from '../../catalog/words';
import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { Button } from '../../ui/Button';
import { clearFilters } from '../../view/change';
import { countFilters } from '../../view/view';
import { FilterPanel } from './FilterPanel';
import { usePress } from './usePress';
import type { Results } from './useResults';
import './FilterSheet.css';

interface FilterSheetProps {
  readonly catalog: Catalog;
  readonly results: Results;
}

/** The filters where there is no room beside the list: behind a button, in a sheet. */
export function FilterSheet({ catalog, results }: FilterSheetProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  const { view } = results;
  const pressFilter = usePress();
  const [open, setOpen] = useState(false);
  const active = countFilters(view);
  // Its filters are drawn with it: every page would carry them twice.
  useEffect(() => {
    if (open) sheet.current?.showModal();
  }, [open]);
  const close = (): void => sheet.current?.close();
  const closeOutside = (event: MouseEvent): void => {
    if (event.target === sheet.current) close();
  };
  return (
    <div className="filter-sheet-place">
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        <SlidersHorizontal size={16} strokeWidth={1.5} aria-hidden="true" />
        Filters{active > 0 && ` (${active})`}
      </Button>
      {/* The dialog's own key for closing is Escape; the pointer closes it by a press beside it. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={sheet}
        className="filter-sheet"
        aria-label="Filters"
        onClick={closeOutside}
        onClose={() => setOpen(false)}
      >
        {open && (
          <>
            <div className="filter-sheet-body">
              <FilterPanel catalog={catalog} results={results} />
            </div>
            <div className="filter-sheet-foot">
              {active > 0 && <Button onClick={() => pressFilter(clearFilters)}>Clear all</Button>}
              <Button look="framed" onClick={close}>
                Show {countPapers(results.ordinals.length)}
              </Button>
            </div>
          </>
        )}
      </dialog>
    </div>
  );
}
