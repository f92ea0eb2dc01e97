import type { ReactNode } from 'react';
import { NO_CATALOG, useCatalogStore } from '../../store/catalogStore';
import { describeView } from '../../view/describe';
import { useAddress } from '../address/useAddress';
import { useResults } from '../explore/useResults';
import { ExportDialog } from '../export/ExportDialog';

/** The dialog that exports the list on screen, or around the open paper. */
export function ExportShown({ onClose }: { readonly onClose: () => void }): ReactNode {
  const loaded = useCatalogStore(({ status }) => (status.kind === 'ready' ? status.loaded : NO_CATALOG));
  const { address } = useAddress();
  const { ordinals, view, list } = useResults(loaded, address.view, address.list);
  const topics = new Map(loaded.catalog.topics.map((topic) => [topic.id, topic]));
  return <ExportDialog papers={ordinals} title={describeView(view, topics, list)} onClose={onClose} />;
}
