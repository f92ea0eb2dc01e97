import type { Loaded, PaperSource } from '../../../corpus/source';
import { useSourceStore } from '../../data/sourceStore';
import { catalogUrl, siteUrl } from '../../../store/siteUrls';
import { useSiteNotices } from '../../../store/siteNoticeStore';

/**
 * Announces why a file failed to load when the site was updated or the browser is offline. Components show their own
 * message for every failure, but cannot know these two reasons.
 */
export function watchFiles(): void {
  let isAsking = false;
  const explain = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const reason = await whyMissing();
    isAsking = false;
    if (reason !== undefined) useSiteNotices.getState().tell({ kind: reason });
  };
  // Vite's event for a chunk that failed to load.
  addEventListener('vite:preloadError', () => void explain());
  const watch = (status: Loaded<PaperSource>): void => {
    if (status.kind === 'failed') void explain();
    else if (status.kind === 'ready') status.value.onFailure(() => void explain());
  };
  useSourceStore.subscribe(({ status }) => watch(status));
  // It may have been loaded or failed before the subscription.
  watch(useSourceStore.getState().status);
}

/**
 * Fetches the service worker from the host, past all caches. The site was updated when it does not name the catalog and
 * the code of this page.
 */
async function whyMissing(): Promise<'gone' | 'unconnected' | undefined> {
  if (!navigator.onLine) return 'unconnected';
  try {
    const response = await fetch(siteUrl('sw.js'), { cache: 'no-store' });
    if (!response.ok) return undefined;
    const worker = await response.text();
    return pageFiles().every((path) => worker.includes(path)) ? undefined : 'gone';
  } catch {
    return 'unconnected';
  }
}

/** The paths of this page's catalog and code, relative to the site's base. */
function pageFiles(): string[] {
  const code = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  return [catalogUrl(), code].flatMap((url) =>
    url === undefined ? [] : new URL(url).pathname.slice(siteUrl('').length),
  );
}
