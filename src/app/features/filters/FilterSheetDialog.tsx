import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { filtersMessages } from '../../../messages/filters';
import { Button } from '../../kit/Button';
import { clearFilters } from '../../../view/change';
import { hasFilters } from '../../../view/view';
import { FilterPanel } from './FilterPanel';
import { useChangeView } from '../../data/useChangeView';
import type { Results } from '../../data/useResults';
import './FilterSheetDialog.css';

export interface FilterSheetDialogProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
  readonly onClose: () => void;
}

/** The filters in a sheet, which opens as soon as it is rendered. */
export function FilterSheetDialog({ catalog, results, onClose }: FilterSheetDialogProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  const changeView = useChangeView();
  useEffect(() => {
    if (sheet.current?.open === false) sheet.current.showModal();
  }, []);
  const close = (): void => sheet.current?.close();
  const closeOutside = (event: MouseEvent): void => {
    if (event.target === sheet.current) close();
  };
  return (
    /* A click outside the sheet closes it. For the keyboard the dialog has Escape. */
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={sheet}
      className="filter-sheet"
      aria-label={filtersMessages.filters}
      onClick={closeOutside}
      onClose={onClose}
    >
      <div className="filter-sheet-body">
        <FilterPanel catalog={catalog} results={results} />
      </div>
      <div className="filter-sheet-foot">
        {hasFilters(results.view) && (
          <Button onClick={() => changeView(clearFilters)}>{filtersMessages.clearAll}</Button>
        )}
        <Button look="framed" onClick={close}>
          {filtersMessages.show({ papers: results.answer?.total ?? 0 })}
        </Button>
      </div>
    </dialog>
  );
}
