/** The words of the sheet of keyboard shortcuts. */
export const shortcutsMessages = {
  title: 'Keyboard shortcuts',
  singleKeys: 'Single keys',
  on: 'Never while you type.',
  off: 'Turned off.',
  always: 'always works.',
};
