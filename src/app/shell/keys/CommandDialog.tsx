import { Suspense, useCallback, useEffect, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { commonMessages } from '../../../messages/common';
import { usePicks } from '../../../store/picksStore';
import { useAddress } from '../../data/address/useAddress';
import { ExportPart } from '../actions/ExportPart';
import { lazyPart } from '../../kit/lazyPart';
import type { CommandId } from '../../registry/commands';
import { useOpenDialog, type OpenDialog } from '../../registry/openDialog';
import { refusalOf } from './commandRuns';

interface CommandDialogProps {
  readonly dialog: OpenDialog;
  readonly onRun: (id: CommandId, target?: CatalogPaper) => void;
  readonly onClose: () => void;
}

/** The sheet of keyboard shortcuts, loaded when it is first opened. */
export const SheetPart = lazyPart(
  () => import('../../features/help/ShortcutSheet').then((part) => part.ShortcutSheet),
  () => <span role="status">{commonMessages.loadFailed({ what: commonMessages.theShortcuts })}</span>,
);

const PalettePart = lazyPart(
  () => import('../../features/palette/Palette').then((part) => part.Palette),
  () => null,
);

/** The dialog that a command opened, loaded when it is first opened. */
export function CommandDialog(props: CommandDialogProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Shown {...props} />
    </Suspense>
  );
}

function Shown({ dialog, onRun, onClose }: CommandDialogProps): ReactNode {
  const { route } = useAddress().address;
  const listed = usePicks(({ list }) => list.ids.length);
  const target = dialog.kind === 'palette' ? dialog.target : undefined;
  const canRun = useCallback(
    (id: CommandId) => refusalOf(id, { route, target, listed }) === undefined,
    [listed, route, target],
  );
  useEffect(() => useOpenDialog.setState({ isShown: true }), []);
  switch (dialog.kind) {
    case 'sheet':
      return <SheetPart onClose={onClose} />;
    case 'palette':
      return <PalettePart target={dialog.target} canRun={canRun} onRun={onRun} onClose={onClose} />;
    case 'cite':
      return (
        <ExportPart papers={dialog.papers} title={dialog.papers[0].title.text} cites onClose={onClose} />
      );
  }
}
