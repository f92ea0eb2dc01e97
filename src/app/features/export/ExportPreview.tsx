import { useMemo, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { exportPapers, type ExportFormat } from '../../../formats/out/formats';
import { commonMessages } from '../../../messages/common';
import { exportMessages } from '../../../messages/export';
import type { PaperSource } from '../../../corpus/source';
import { Button } from '../../kit/Button';
import { citePapers } from '../../data/citePapers';
import type { AbstractsState } from '../../data/useAbstracts';
import './ExportPreview.css';

interface ExportPreviewProps {
  readonly source: PaperSource;
  readonly papers: readonly CatalogPaper[];
  readonly abstracts: AbstractsState;
  readonly format: ExportFormat;
  readonly title: string;
}

/** Thousands of papers would take a second with each change of format. */
const MOST_SHOWN = 3;

/** The beginning of the export; while abstracts load, their progress; if that fails, the reason. */
export function ExportPreview(props: ExportPreviewProps): ReactNode {
  const { source, papers, abstracts, format, title } = props;
  const textOf = abstracts.kind === 'ready' ? abstracts.textOf : undefined;
  const first = Math.min(MOST_SHOWN, papers.length);
  const text = useMemo(
    () => textOf && exportPapers(format, citePapers(source, papers.slice(0, first), textOf), title),
    [first, format, papers, source, textOf, title],
  );
  const heading =
    first < papers.length ? exportMessages.previewOf({ first, all: papers.length }) : exportMessages.preview;
  return (
    <div className="export-preview">
      {text !== undefined && <h3>{heading}</h3>}
      {/* Focusable, so that keys can scroll it. */}
      {text !== undefined && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre key={format} tabIndex={0} role="region" aria-label={exportMessages.preview}>
          {text}
        </pre>
      )}
      <div role="status">{abstracts.kind === 'loading' && exportMessages.loading(abstracts)}</div>
      {abstracts.kind === 'failed' && (
        <div role="alert">
          <p className="dialog-status">{exportMessages.failed({ why: abstracts.message })}</p>
          <Button look="framed" onClick={abstracts.retry}>
            {commonMessages.tryAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
