import { Suspense, useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { ExportPart } from '../export/ExportPart';
import { PalettePart } from '../palette/PalettePart';
import type { Act } from './keys';
import type { Opened } from './opened';
import { SheetPart } from './SheetPart';

interface OpenedDialogProps {
  readonly opened: Opened;
  /** What was typed before the palette was there. */
  readonly typedAhead: RefObject<string>;
  /** Does an act, on a paper that is meant where it is of papers. */
  readonly onAct: (act: Act, meant?: number) => void;
  /** Called when it is there: parts come when they can. */
  readonly onShown: () => void;
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

function Shown({ opened, typedAhead, onAct, onShown, onClose }: OpenedDialogProps): ReactNode {
  useEffect(() => {
    onShown();
    // Once: it is the same to its end.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  switch (opened.kind) {
    case 'sheet':
      return <SheetPart onClose={onClose} />;
    case 'palette':
      return <PalettePart meant={opened.meant} typedAhead={typedAhead} onAct={onAct} onClose={onClose} />;
    case 'cite':
      return <ExportPart papers={[opened.paper]} title={opened.title} cites onClose={onClose} />;
  }
}
