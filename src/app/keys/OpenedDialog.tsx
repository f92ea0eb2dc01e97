import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { ExportPart } from '../export/ExportPart';
import { PalettePart } from '../palette/PalettePart';
import type { CommandId } from './commands';
import { useOpened } from './opened';
import type { Opened } from './opened';
import { SheetPart } from './SheetPart';

interface OpenedDialogProps {
  readonly opened: Opened;
  /** Runs a command, on a paper that is meant where it is of papers. */
  readonly onRun: (id: CommandId, meant?: CatalogPaper) => void;
  readonly onClose: () => void;
}

/** What a key has opened, fetched when it is opened first. */
export function OpenedDialog(props: OpenedDialogProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Shown {...props} />
    </Suspense>
  );
}

function Shown({ opened, onRun, onClose }: OpenedDialogProps): ReactNode {
  useEffect(() => useOpened.setState({ isShown: true }), []);
  switch (opened.kind) {
    case 'sheet':
      return <SheetPart onClose={onClose} />;
    case 'palette':
      return <PalettePart meant={opened.meant} onRun={onRun} onClose={onClose} />;
    case 'cite':
      return <ExportPart papers={[opened.paper]} title={opened.title} cites onClose={onClose} />;
  }
}
