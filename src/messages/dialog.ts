/** What every dialog has. */
export const dialogMessages = {
  close: 'Close',
  copied: 'Copied',
};
