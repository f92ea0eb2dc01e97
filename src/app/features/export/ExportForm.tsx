import { Download, Printer } from 'lucide-react';
import { useMemo, useState, type ComponentType, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { plainCitation } from '../../../formats/out/citation';
import {
  EXPORT_FORMATS,
  exportFileName,
  exportPapers,
  type ExportFormat,
} from '../../../formats/out/formats';
import { exportMessages } from '../../../messages/export';
import type { PaperSource } from '../../../corpus/source';
import { Button } from '../../kit/Button';
import type { PickList } from '../../../view/pickList';
import { CopyButton } from '../../kit/dialog/CopyButton';
import { Dialog } from '../../kit/dialog/Dialog';
import { DialogButton } from '../../registry/DialogButton';
import { useCopy } from '../../kit/dialog/useCopy';
import { Citation } from './Citation';
import { citePapers } from '../../data/citePapers';
import { ExportReach } from './ExportReach';
import { ExportPreview } from './ExportPreview';
import { FormatChoice } from './FormatChoice';
import { storeLastFormat, readLastFormat } from './lastFormat';
import { saveFile } from '../../kit/saveFile';
import { useAbstracts } from '../../data/useAbstracts';
import './ExportForm.css';

/** The dialog that prints papers; another feature has it. */
export type PrintPart = ComponentType<{
  readonly papers: readonly CatalogPaper[];
  readonly title: string;
  readonly alone: boolean;
  readonly list: PickList | undefined;
  readonly onClose: () => void;
}>;

interface ExportFormProps {
  readonly source: PaperSource;
  /** At least one; the same array for the same papers, because effects depend on it. */
  readonly papers: readonly CatalogPaper[];
  readonly heading: string;
  readonly title: string;
  readonly cites: boolean;
  readonly list: PickList | undefined;
  readonly Print: PrintPart;
  readonly onClose: () => void;
}

/** The choice of a format, a preview, and buttons to download and copy. Nothing is exported without abstracts. */
export function ExportForm(props: ExportFormProps): ReactNode {
  const { source, papers, heading, title, cites, list, Print, onClose } = props;
  const [format, setFormat] = useState(readLastFormat);
  const abstracts = useAbstracts(source, papers);
  const { state, copy } = useCopy(format);
  const citations = useMemo(
    () => (cites ? citePapers(source, papers, () => '').map(plainCitation) : []),
    [cites, papers, source],
  );
  const facts = EXPORT_FORMATS.find(({ id }) => id === format);
  const fileName = exportFileName(title, format);
  const ready = abstracts.kind === 'ready';

  function choose(chosen: ExportFormat): void {
    setFormat(chosen);
    storeLastFormat(chosen);
  }

  /** Undefined while an abstract is missing. */
  function wholeText(): string | undefined {
    if (!ready) return undefined;
    return exportPapers(format, citePapers(source, papers, abstracts.textOf), title);
  }

  function download(): void {
    const text = wholeText();
    if (text !== undefined && facts !== undefined) saveFile(fileName, text, facts.mediaType);
  }

  function copyAll(): void {
    const text = wholeText();
    // A byte-order mark is for files; when pasted it becomes a character of the first cell.
    if (text !== undefined) copy(text.replace(/^\uFEFF/u, ''));
  }

  return (
    <Dialog
      title={heading}
      onClose={onClose}
      foot={
        <>
          <Button look="framed" aria-disabled={!ready} onClick={download}>
            <Download size={16} strokeWidth={1.5} aria-hidden="true" />
            <span>{exportMessages.download}</span>
          </Button>
          <CopyButton
            words={exportMessages.copy}
            said={exportMessages.copied}
            state={state}
            aria-disabled={!ready}
            onClick={copyAll}
          />
          <span className="export-file-name">{fileName}</span>
          <DialogButton
            icon={<Printer size={16} strokeWidth={1.5} aria-hidden="true" />}
            words={cites ? exportMessages.print : exportMessages.printDialog}
            renderDialog={(closePrinting) => (
              <Print papers={papers} title={title} alone={cites} list={list} onClose={closePrinting} />
            )}
          />
          <p role="status" className="dialog-status">
            {state === 'refused' && exportMessages.copyRefused}
          </p>
          <ExportReach papers={papers.length} />
        </>
      }
    >
      {citations.map((text) => (
        <Citation key={text} text={text} />
      ))}
      <FormatChoice chosen={format} onChoose={choose} />
      <ExportPreview source={source} papers={papers} abstracts={abstracts} format={format} title={title} />
    </Dialog>
  );
}
