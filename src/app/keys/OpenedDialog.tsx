import { Suspense } from 'react';
import type { ReactNode, RefObject } from 'react';
import { NO_CATALOG, useCatalogStore } from '../../store/catalogStore';
import { ExportPart } from '../export/ExportPart';
import { lazyPart } from '../lazyPart';
import { PalettePart } from '../palette/PalettePart';
import type { Act } from './keys';
import type { Opened } from './opened';
import { SheetPart } from './SheetPart';

const PicksDialog = lazyPart(
  () => import('../picks/PicksDialog').then((part) => part.PicksDialog),
  () => <span role="status">Your picks did not load.</span>,
);

const ExportShown = lazyPart(
  () => import('./ExportShown').then((part) => part.ExportShown),
  () => <span role="status">Exporting did not load.</span>,
);

interface OpenedDialogProps {
  readonly opened: Opened;
  /** What was typed before the palette was there. */
  readonly typedAhead: RefObject<string>;
  /** Does an act, on a paper that is meant where it is of papers. */
  readonly onAct: (act: Act, meant?: number) => void;
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

function Shown({ opened, typedAhead, onAct, onClose }: OpenedDialogProps): ReactNode {
  const loaded = useCatalogStore(({ status }) => (status.kind === 'ready' ? status.loaded : NO_CATALOG));
  switch (opened.kind) {
    case 'sheet':
      return <SheetPart onClose={onClose} />;
    case 'palette':
      return <PalettePart meant={opened.meant} typedAhead={typedAhead} onAct={onAct} onClose={onClose} />;
    case 'export':
      return <ExportShown onClose={onClose} />;
    case 'cite':
      return <ExportPart papers={[opened.paper]} title={opened.title} cites onClose={onClose} />;
    case 'picks':
      return <PicksDialog loaded={loaded} onClose={onClose} />;
  }
}
