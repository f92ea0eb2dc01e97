/** What a link of a paper leads to, by its kind. Rows of the list do not name any other kind. */
export const linkMessages = {
  code: 'Code',
  project: 'Project page',
  video: 'Video',
  data: 'Data',
};

/** Each kind of link as a noun inside a sentence. */
export const linkNounMessages = { code: 'code', project: 'a project page', video: 'a video' };
