import { useAbstractsStore } from '../../store/abstractsStore';
import { useCatalogStore } from '../../store/catalogStore';
import { useDetailsStore } from '../../store/detailsStore';
import { useEngineStore } from '../../store/engineStore';
import { useMapStore } from '../../store/mapStore';
import { catalogUrl, siteUrl } from '../../store/siteUrls';
import { useSiteNews } from '../../store/siteNewsStore';
import { useTopicRulesStore } from '../../store/topicRulesStore';

/**
 * Tells why a file of the page could not be had, where the reason is one that the place it was for cannot know: the
 * site was renewed, or there is no connection. What fails for another reason is said in its place alone.
 */
export function watchFiles(): void {
  let isAsking = false;
  const explain = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const reason = await whyMissing();
    isAsking = false;
    if (reason !== undefined) useSiteNews.getState().tell({ kind: reason });
  };
  // What Vite says of code that did not come.
  addEventListener('vite:preloadError', () => void explain());
  useCatalogStore.subscribe(({ status }) => void (status.kind === 'failed' && explain()));
  useEngineStore.subscribe(({ status }) => void (status.kind === 'failed' && explain()));
  for (const store of [useAbstractsStore, useDetailsStore, useTopicRulesStore, useMapStore])
    store.subscribe(({ parts }) => void (hasFailed(parts) && explain()));
  // What failed before anyone watched.
  if (useCatalogStore.getState().status.kind === 'failed') void explain();
}

function hasFailed(parts: ReadonlyMap<number, { readonly kind: string }>): boolean {
  return [...parts.values()].some(({ kind }) => kind === 'failed');
}

/**
 * Asks the host for its service worker as it is now, which nothing on the device answers for: that of this build names
 * the same catalog and the same code.
 */
async function whyMissing(): Promise<'gone' | 'unconnected' | undefined> {
  if (!navigator.onLine) return 'unconnected';
  try {
    const response = await fetch(siteUrl('sw.js'), { cache: 'no-store' });
    if (!response.ok) return undefined;
    const worker = await response.text();
    return ownFiles().every((path) => worker.includes(path)) ? undefined : 'gone';
  } catch {
    return 'unconnected';
  }
}

/** The paths of this page's catalog and code, from the site's base. */
function ownFiles(): string[] {
  const code = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  return [catalogUrl(), code].flatMap((url) =>
    url === undefined ? [] : new URL(url).pathname.slice(siteUrl('').length),
  );
}
