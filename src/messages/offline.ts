/** What the site announces about its versions and its connection. */
export const offlineMessages = {
  offered: 'A new version is available. Reload (your search is kept).',
  renewed: 'Another tab loaded a new version. Reload to use it here too (your search is kept).',
  gone: 'The site was updated, and a file of the old version is gone. Reload to continue (your search is kept).',
  unconnected:
    'You are offline, and a file of this page is not stored on this device. Connect, then try again.',
  reload: 'Reload',
  later: 'Later',
};
