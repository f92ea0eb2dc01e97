import { createRoot } from 'react-dom/client';
import { SiteNotice } from './SiteNotice';
import { watchFiles } from './watchFiles';
import { watchWorker } from './watchWorker';

/**
 * Registers the service worker and renders its notices. They have a React root of their own, which outlives a crashed
 * page and costs the first screen nothing.
 */
export function keepOffline(): void {
  const container = document.createElement('div');
  document.body.append(container);
  createRoot(container).render(<SiteNotice />);
  watchFiles();
  // Where the browser refuses it (a private window, a full disk) the site works online only.
  watchWorker().catch(() => undefined);
}
