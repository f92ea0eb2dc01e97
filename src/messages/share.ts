/** The dialog that shares a link. */
export const shareMessages = {
  view: 'Share this view',
  paper: 'Share this paper',
  list: 'Share this list',
  opens: 'This link opens',
  libraryNote: 'Your library is not in the link.',
  link: 'Link',
  copy: 'Copy',
  copied: 'Link copied',
  sendWith: 'Send with…',
  copyRefused: 'Couldn’t copy the link. It is selected, so you can copy it yourself.',
  device: 'This link works only on this computer. Publish the site to share it.',
  network: 'This link works only on this network. Publish the site to share it further.',
  noCode: 'The link is too long for a QR code that phones can read. Send it as text.',
  code: 'QR code of the link',
  scan: 'Scan it to open the link on a phone.',
};
