import { countPapers } from '../../catalog/words';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { exportPapers } from '../../export/formats';
import type { ExportFormat } from '../../export/formats';
import type { LoadedCatalog } from '../../store/catalogStore';
import { Button } from '../../ui/Button';
import { citePapers } from './citePapers';
import type { AbstractsState } from './useAbstracts';
import './ExportPreview.css';

interface ExportPreviewProps {
  readonly loaded: LoadedCatalog;
  readonly ordinals: readonly number[];
  readonly abstracts: AbstractsState;
  readonly format: ExportFormat;
  readonly title: string;
}

/** The whole of thousands would take a second with each change of format. */
const MOST_SHOWN = 3;

/** How the export begins; in its place what is still on its way, or why there is none. */
export function ExportPreview(props: ExportPreviewProps): ReactNode {
  const { loaded, ordinals, abstracts, format, title } = props;
  const textOf = abstracts.kind === 'ready' ? abstracts.textOf : undefined;
  const first = Math.min(MOST_SHOWN, ordinals.length);
  const text = useMemo(
    () => textOf && exportPapers(format, citePapers(loaded, ordinals.slice(0, first), textOf), title),
    [first, format, loaded, ordinals, textOf, title],
  );
  const part = first < ordinals.length ? `, the first ${first} of ${countPapers(ordinals.length)}` : '';
  return (
    <div className="export-preview">
      {text !== undefined && <h3>{`Preview${part}`}</h3>}
      {/* Its text is longer than its room: without focus no key would scroll it. */}
      {text !== undefined && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre key={format} tabIndex={0} role="region" aria-label="Preview">
          {text}
        </pre>
      )}
      <div role="status">{abstracts.kind === 'loading' && fetching(abstracts)}</div>
      {abstracts.kind === 'failed' && (
        <div role="alert">
          <p className="dialog-status">
            {`The abstracts did not load, and nothing is exported without them. ${abstracts.message}`}
          </p>
          <Button look="framed" onClick={abstracts.retry}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}

function fetching({ here, of }: { readonly here: number; readonly of: number }): string {
  return of === 1 ? 'Fetching abstracts…' : `Fetching abstracts: ${here} of ${of} files are here.`;
}
