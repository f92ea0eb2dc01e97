import { fieldMessages } from '../messages/fields';
import { isTexts, type Field } from './field';

/** What a paper is about. Any name can be a topic; only the catalog knows which are. */
export const topic: Field = {
  facets: [
    {
      ...fieldMessages.topic,
      key: 'topic',
      notKey: 'not',
      combine: 'chosen',
      values: ({ topics }) => topics.map(({ id }) => id),
      valuesOf: ({ topics }) => topics,
      label: (value, topics) => topics.get(value)?.name ?? value,
    },
  ],
  isSound: ({ topics }) => isTexts(topics),
  cited: {
    column: 'topics',
    as: 'keyword',
    line: fieldMessages.topic.heading,
    texts: ({ topics }) => topics.map((one) => one.name),
  },
};
