interface Named {
  readonly name: string;
}

/** The filters of each fact of a paper: their headings, what they do to a list, and what removing them does. */
export const fieldMessages = {
  topic: {
    heading: 'Topics',
    noun: 'topic',
    without: ({ name }: Named) => `Remove topic ${name}`,
  },
  link: {
    heading: 'Links',
    phrase: ({ name }: Named) => `with ${name}`,
    without: ({ name }: Named) => `Include papers without ${name}`,
  },
  state: {
    heading: 'Your library',
    without: ({ name }: Named) => `Include papers ${name}`,
  },
  tag: {
    heading: 'Your library',
    noun: 'tag',
    phrase: ({ name }: Named) => `tagged ${name}`,
    without: ({ name }: Named) => `Remove tag ${name}`,
  },
};
