/** The page that introduces the collection, or one topic of it. */
export const frontMessages = {
  aboutTopic: 'About this topic',
  aboutCollection: 'About this collection',
  by: ({ name }: { readonly name: string }) => `by ${name}`,
  topicAssigned: 'How this topic is assigned',
  feed: 'Feed',
  keys: 'Searches stay on your device. Press {slash} to search, {down} to move through the list, {enter} to open a paper.',
  searchHelp: 'Search help',
};
