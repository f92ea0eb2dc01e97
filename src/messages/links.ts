/** What a link of a paper leads to, by its kind. Any other kind has no name. */
export const linkMessages = {
  code: 'Code',
  project: 'Project page',
  video: 'Video',
  data: 'Data',
};

/** Each kind of link as a noun inside a sentence. */
export const linkNounMessages = { code: 'code', project: 'a project page', video: 'a video' };
