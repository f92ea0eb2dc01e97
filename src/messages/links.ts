/** What a link of a paper leads to, by its kind. Any other kind has no name. */
export const linkMessages = {
  code: 'Code',
  project: 'Project page',
  video: 'Video',
  data: 'Data',
};
