import { readOnlyMessages } from '../../../messages/readOnly';
import { readStorage } from '../../../store/browserStorage';
import { showSettings } from '../../../store/showSettings';
import { parseSettings, SETTINGS_KEY } from '../../../view/settings';

// Inlined in every page (`site/pages/earlyScript`). It runs before the body is parsed and before the app's code.

declare global {
  interface Window {
    /** Shows the static page, with a notice that the app could not be loaded. */
    showStaticFallback?: () => void;
  }
}

const { documentElement } = document;
hideOtherView();
showStoredSettings();

window.showStaticFallback = showStaticFallback;
// The app's code can be missing, because a browser may cache a page for longer than the host keeps the code.
documentElement.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) showStaticFallback();
  },
  true,
);
// The browser offers installation only once, before `app/offline/useInstall` is loaded.
window.addEventListener('beforeinstallprompt', (offer) => {
  offer.preventDefault();
  window.installOffer = offer;
});
window.addEventListener('storage', ({ key }) => {
  // The key is null when the whole storage was cleared.
  if (key === SETTINGS_KEY || key === null) showStoredSettings();
});
// Another tab may have changed the settings while this page was in the back/forward cache.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showStoredSettings();
});

/**
 * A static page shows the content of its own path. Under another URL (a search, a shared list, a path that the host
 * answers with the front page) it stays hidden until the app has rendered the right content, so that no list turns
 * into another before your eyes.
 */
function hideOtherView(): void {
  const { path, list } = documentElement.dataset;
  if (path === undefined) return;
  const { pathname, search, hash } = location;
  const asks = /[?&](q|topic|not|match|has|is|tag|sort)=/.test(search) || hash.startsWith('#list=');
  if (plain(path) !== plain(pathname) || (list !== undefined && asks))
    documentElement.dataset['urlMismatch'] = '';
}

/** A path without `index.html` and its last slash. */
function plain(path: string): string {
  return path.replace(/(^|\/)(index\.html)?$/, '');
}

/** Applies the settings before the first paint. The defaults stay where storage is not allowed. */
function showStoredSettings(): void {
  const stored = readStorage(SETTINGS_KEY);
  if (stored !== undefined) showSettings(parseSettings(stored));
}

/** Shows the static page with a notice and a button on top. It never reloads by itself. */
function showStaticFallback(): void {
  delete documentElement.dataset['urlMismatch'];
  const notice = document.createElement('div');
  notice.role = 'alert';
  notice.className = 'notice';
  const words = document.createElement('p');
  words.textContent = readOnlyMessages.onlyText;
  const reload = document.createElement('button');
  reload.className = 'button';
  reload.textContent = readOnlyMessages.reload;
  reload.addEventListener('click', () => location.reload());
  notice.append(words, reload);
  document.body.prepend(notice);
}
