/** The papers that the map's list shows: those in the selected area, in the zoomed view, or all matches. */
export type MapExtent = 'area' | 'view' | 'map';

interface Listed {
  readonly extent: MapExtent;
}

const IN_EXTENT: Readonly<Record<MapExtent, string>> = {
  area: 'in the selected area',
  view: 'in view',
  map: 'on the map',
};

/** The words of the map. */
export const mapMessages = {
  title: 'Map',
  intro: 'Each dot is a paper, coloured by main topic. Closer dots are more similar. {list}',
  allTitles: 'All titles as a list',
  needsScript: 'The map needs JavaScript.',
  noPapers: 'This collection has no papers to show on a map.',
  theMap: 'the map',
  loading: 'Loading map…',
  searching: 'Searching…',
  matches: ({ count, all }: { readonly count: string; readonly all: string }) => `${count} of ${all} match`,
  matchesInArea: ({ count, all }: { readonly count: string; readonly all: string }) =>
    `${count} of ${all} match in the selected area`,
  topics: 'Topics',
  noTopics: 'This collection has no topics, so all dots are grey.',
  noTopic: 'No topic',
  list: 'Papers on the map',
  listed: ({ papers, extent }: Listed & { readonly papers: string }) => `${papers} ${IN_EXTENT[extent]}`,
  listEmpty: ({ extent }: Listed) =>
    `No matching paper ${IN_EXTENT[extent]}. Zoom out, clear the selection, or change the search.`,
  more: ({ papers }: { readonly papers: string }) => `Show more (${papers})`,
  tooMany: ({ most }: { readonly most: number }) =>
    `A list has up to ${most} papers. Zoom in or select an area to get fewer.`,
  openAsList: 'Open as list',
  addAll: 'Add all to list',
  allInList: 'All of them are in your list already.',
  added: ({ papers }: { readonly papers: string }) => `Added ${papers}.`,
  addedSome: ({
    papers,
    left,
    most,
  }: {
    readonly papers: string;
    readonly left: number;
    readonly most: number;
  }) => `Added ${papers}. ${left} did not fit: a list has up to ${most}.`,
  tools: 'Zoom and select',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Reset zoom',
  selectArea: 'Select an area',
  selectVisible: 'Select visible',
  clearSelection: 'Clear selection',
  canvas: 'Map of papers',
  keys: 'Arrow keys move between papers, {open} opens one, {zoomIn} {zoomOut} {reset} zoom. Shift-drag selects an area.',
  paper: ({ title, topics }: { readonly title: string; readonly topics: string }) =>
    `${title}. Topics: ${topics}`,
};
