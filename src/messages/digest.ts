interface Line {
  readonly line: number;
}

interface Count {
  readonly count: number;
}

/** What was noticed in a digest, and what to do about it. */
export const digestMessages = {
  furniture: 'This belongs to the web page, not to a paper, and is left out. Nothing to do.',
  byline: ({ byline }: { readonly byline: string }) =>
    `Used as the byline of the digest: “${byline}”. Nothing to do.`,
  date: ({ date }: { readonly date: string }) => `Used as the date of the digest: “${date}”. Nothing to do.`,
  separator: 'This has no letters and no digits, so it is left out. Nothing to do.',
  abstractWithoutTitle:
    'This looks like an abstract without a title, so it is left out. Put its title on a line of its own above it.',
  emptyTitle:
    'No readable text is left of this title, so it and its abstract are left out. Put the title on a line of its own above the abstract.',
  samePaper: ({ line }: Line) => `The same paper as in line ${line}. It is shown once. Nothing to do.`,
  sameTitle: ({ line }: Line) =>
    `The title is the same as in line ${line}, but the abstract differs. The longer abstract is shown. Delete one of them, or make the titles differ.`,
  missingAbstract:
    'No abstract follows this title, so the paper is shown without one. Paste the abstract below the title, after a blank line.',
  longTitle: ({ count }: Count) =>
    `This title is long: it has ${count} characters. If it is an abstract, put its title on a line of its own above it.`,
  replacedCharacters: ({ count }: Count) =>
    `${count} ${count === 1 ? 'character was' : 'characters were'} lost (�) before the file was read. Copy this passage again from its source.`,
  controlCharacters: ({ count }: Count) =>
    `${count} control ${count === 1 ? 'character was' : 'characters were'} removed from the text. Copy this passage again if letters are missing.`,
  invalidBytes: ({ count }: Count) =>
    `${count === 1 ? 'One line is' : `${count} lines are`} not UTF-8 and were read as Windows-1252. Check the accented letters there, or save the file as UTF-8.`,
  unreadTex:
    'This formula could not be read and is shown as plain text. Fix its TeX in the file if it looks wrong.',
  noPapers: 'No papers found. A paper is a title on a line of its own, a blank line, and its abstract.',
};
