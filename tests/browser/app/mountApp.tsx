import { createRoot, type Root as ReactRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import '../../../src/app/kit/tokens.css';
import '../../../src/app/kit/base.css';
import '../../../src/app/kit/Notice.css';
import { openDialog } from '../../../src/app/registry/openDialog';
import { Root } from '../../../src/app/shell/Root';
import { useSourceStore } from '../../../src/app/data/sourceStore';
import { NO_LIBRARY } from '../../../src/library/entry';
import { replaceLibrary } from '../../../src/store/library/changeLibrary';
import { hasLibrary, useLibrary } from '../../../src/store/libraryStore';
import { useFocusMode } from '../../../src/store/focusMode';
import { useAnnouncements } from '../../../src/store/announcementStore';
import { usePicks } from '../../../src/store/picksStore';
import { useRecentSearches } from '../../../src/store/recentSearches';
import { useSettings } from '../../../src/store/settingsStore';
import { useSiteNotices } from '../../../src/store/siteNoticeStore';
import { DEFAULTS } from '../../../src/view/settings';
import { showSettings } from '../../../src/store/showSettings';

/** Empties the library of this device, when all that was to be written into it is written. */
export async function clearLibrary(): Promise<void> {
  if (hasLibrary() || useLibrary.getState().entries.size > 0) await replaceLibrary(NO_LIBRARY);
}

let mounted: ReactRoot | undefined;

/** Puts the device back to one that has never seen the site. */
export function clearDevice(): void {
  unmountApp();
  localStorage.clear();
  sessionStorage.clear();
  usePicks.setState(usePicks.getInitialState());
  useRecentSearches.getState().clear();
  useFocusMode.setState(useFocusMode.getInitialState());
  openDialog(null);
  useAnnouncements.setState(useAnnouncements.getInitialState());
  useSiteNotices.setState(useSiteNotices.getInitialState());
  useSettings.setState({ settings: DEFAULTS, kept: true });
  showSettings(DEFAULTS);
  delete nameCatalog().dataset['origin'];
}

/** Takes the app off the page. */
export function unmountApp(): void {
  mounted?.unmount();
  mounted = undefined;
  document.querySelector('#root')?.remove();
  delete document.documentElement.dataset['hydrated'];
}

/** Shows the whole app at an address of the site, as a visit that begins there. */
export async function mountApp(href: string): Promise<void> {
  unmountApp();
  nameCatalog();
  history.pushState(null, '', href);
  if (useSourceStore.getState().status.kind !== 'ready') await useSourceStore.getState().load(false);
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  mounted = createRoot(root);
  mounted.render(<Root router={(app) => <BrowserRouter>{app}</BrowserRouter>} />);
  // Keys go to the window that has the focus.
  window.focus();
}

/** Says where the site is published, until the device is cleared. */
export function publishAt(origin: string): void {
  nameCatalog().dataset['origin'] = origin;
}

/** What the build writes into every page. */
function nameCatalog(): HTMLLinkElement {
  const named = document.querySelector<HTMLLinkElement>('link#catalog');
  if (named !== null) return named;
  const link = document.createElement('link');
  link.id = 'catalog';
  link.href = '/catalog.json';
  document.head.append(link);
  return link;
}
