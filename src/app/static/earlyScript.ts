import { readStorage } from '../../store/browserStorage';
import { showSettings } from '../../store/showSettings';
import { parseSettings, SETTINGS_KEY } from '../../view/settings';

// Inlined in every page (`site/pages/earlyScript`): it runs before the body is read, and before the app's own code.

declare global {
  interface Window {
    /** Says above a page that can be read, and no more, that it is so. */
    leftToRead?: () => void;
  }
}

const { documentElement } = document;
hideOtherView();
showStoredSettings();

window.leftToRead = leftToRead;
// When the app's code cannot be had: a browser may keep a page for longer than the host keeps its code.
documentElement.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) leftToRead();
  },
  true,
);
// The browser offers once to install the site, and `app/offline/useInstall` is not there yet.
window.addEventListener('beforeinstallprompt', (offer) => {
  offer.preventDefault();
  window.installOffer = offer;
});
window.addEventListener('storage', ({ key }) => {
  // Without a key the whole storage was cleared.
  if (key === SETTINGS_KEY || key === null) showStoredSettings();
});
// Another tab may have changed the settings while the browser kept this page for Back.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showStoredSettings();
});

/**
 * The content of a static page is that of its own address. Under another address (a search, a picked list, a path
 * that the host answers with the front page) it stays hidden until the app has rendered what the address asks for, so
 * that nobody sees one list turn into another.
 */
function hideOtherView(): void {
  const { path, list } = documentElement.dataset;
  if (path === undefined) return;
  const { pathname, search, hash } = location;
  const asks = /[?&](q|topic|not|match|has|is|tag|sort)=/.test(search) || hash.startsWith('#list=');
  if (plain(path) !== plain(pathname) || (list !== undefined && asks))
    documentElement.dataset['elsewhere'] = '';
}

/** A path without the name of its file and its last slash. */
function plain(path: string): string {
  return path.replace(/(^|\/)(index\.html)?$/, '');
}

/** Before the first paint, without a flash of the defaults. Where storage is refused the defaults stay. */
function showStoredSettings(): void {
  const stored = readStorage(SETTINGS_KEY);
  if (stored !== undefined) showSettings(parseSettings(stored));
}

/** Shows the static page after all, with a message on top and a button. Nothing reloads by itself. */
function leftToRead(): void {
  delete documentElement.dataset['elsewhere'];
  const notice = document.createElement('div');
  notice.role = 'alert';
  notice.className = 'notice';
  const words = document.createElement('p');
  words.textContent =
    'Only this page could be loaded, for reading alone. The connection may be down, or the site was renewed.';
  const reload = document.createElement('button');
  reload.className = 'button';
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => location.reload());
  notice.append(words, reload);
  document.body.prepend(notice);
}
