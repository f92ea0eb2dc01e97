import { useAbstractsStore } from '../../../store/abstractsStore';
import { useCatalogStore } from '../../../store/catalogStore';
import { useDetailsStore } from '../../../store/detailsStore';
import { useEngineStore } from '../../../store/engineStore';
import { useMapStore } from '../../../store/mapStore';
import { catalogUrl, siteUrl } from '../../../store/siteUrls';
import { useSiteNotices } from '../../../store/siteNoticeStore';
import { useTopicRulesStore } from '../../../store/topicRulesStore';

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
  useCatalogStore.subscribe(({ status }) => void (status.kind === 'failed' && explain()));
  useEngineStore.subscribe(({ status }) => void (status.kind === 'failed' && explain()));
  for (const store of [useAbstractsStore, useDetailsStore, useTopicRulesStore, useMapStore])
    store.subscribe(({ parts }) => void (hasFailed(parts) && explain()));
  // It may have failed before the subscription.
  if (useCatalogStore.getState().status.kind === 'failed') void explain();
}

function hasFailed(parts: ReadonlyMap<number, { readonly kind: string }>): boolean {
  return [...parts.values()].some(({ kind }) => kind === 'failed');
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
