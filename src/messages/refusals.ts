/** Why a file cannot be read as a digest, and what to do about it. */
export const refusalMessages = {
  format: ({
    name,
    seen,
    where,
    advice,
  }: {
    readonly name: string;
    /** What was counted in the file: "3 entries"; '' for nothing. */
    readonly seen: string;
    /** The sentence that says where the entries begin; '' for none. */
    readonly where: string;
    readonly advice: string;
  }) =>
    `This is ${name}${seen === '' ? '' : `, ${seen}`}. Offprint cannot read this format yet.${where === '' ? '' : ` ${where}`} ${advice}`,
  firstEntry: ({ line, sample }: { readonly line: number; readonly sample: string }) =>
    `The first entry is in line ${line}: “${sample}”.`,
  copyText:
    'Copy the titles and abstracts into a text file: a title, a blank line, its abstract, a blank line, and so on.',
  nameSource: 'Name the digest that it was made from.',
  openMail: 'Open it in a mail program and copy the titles and abstracts into a text file.',
  unpack: 'Unpack it and name the text file in it.',
  copyOut: 'Copy the titles and abstracts from it into a text file.',
  bytes: ({ count }: { readonly count: number }) => `${count.toLocaleString('en')} bytes`,
  folder: 'This is a folder. Name the text file in it.',
  notRegular: 'This is not a regular file.',
  tooLarge: ({ size, most }: { readonly size: number; readonly most: number }) =>
    `The file has ${size} MB. The limit is ${most} MB. Split it into several digests.`,
  missing: 'File not found. Check its path.',
  forbidden: 'You do not have permission to read this file.',
  failed: ({ reason }: { readonly reason: string }) => `Couldn’t read the file (${reason}).`,
  notText: 'This is not a text file: it contains NUL bytes. Export the digest as plain text.',
};
