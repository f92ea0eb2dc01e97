import { createRoot } from 'react-dom/client';
import { SiteNotice } from './SiteNotice';
import { watchFiles } from './watchFiles';
import { watchWorker } from './watchWorker';

/**
 * Has the device keep the site, and says what there is to say of that. In a root of its own: it outlasts a page that
 * stopped working, and costs the first screen nothing.
 */
export function keepOffline(): void {
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(<SiteNotice />);
  watchFiles();
  // Where the browser forbids it (a private window, a full disk) the site works as before, with the network.
  watchWorker().catch(() => undefined);
}
