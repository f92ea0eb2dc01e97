import { parseTopicRulesFile } from '../catalog/parseTopicRules';
import { createPartsStore } from './partsStore';

/** The rules of the topics: one file, number 0, fetched when the user asks why. */
export const useTopicRulesStore = createPartsStore(
  ({ topicRules }) => topicRules ?? 'assets/topics.json',
  parseTopicRulesFile,
);
