/** The words of the dialog of display settings. */
export const settingsMessages = {
  title: 'Display',
  reset: 'Reset',
  focusMode: 'Focus mode',
  notStored: 'This browser does not store data for this site. Your choices last until you close the page.',
  wasReset: 'All settings are reset.',
  sampleTitle: 'Sample paper title',
  sample:
    'This sample shows an abstract in the chosen text size, line length, theme and contrast. Choices apply at once, here and on the page behind. Words that you {searched} are highlighted.',
  searched: 'searched for',

  theme: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  contrast: 'Contrast',
  normal: 'Normal',
  high: 'High',
  contrastNote: 'Always high if your system asks for more contrast.',
  text: 'Text size',
  line: 'Line length',
  short: 'Short',
  long: 'Long',
  density: 'List density',
  comfortable: 'Comfortable',
  compact: 'Compact',
  percent: ({ percent }: { readonly percent: number }) => `${percent} %`,
};
