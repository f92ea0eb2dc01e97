/** The words of the menu. */
export const menuMessages = {
  pages: 'Pages',
  papers: 'Papers',
  library: 'Library',
  topics: 'Topics',
  map: 'Map',
  help: 'Help',
  commands: 'Commands',
  find: 'Find anything…',
  cite: 'Cite…',
  focusMode: 'Focus mode',
  printPaper: 'Print paper',
  printList: 'Print list…',
  display: 'Display…',
  keys: 'Keyboard shortcuts…',
  install: 'Install on this device…',
};
