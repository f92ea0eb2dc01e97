import * as v from 'valibot';
import { CATALOG_FORMAT, type TopicRulesFile } from './catalog';
import { refusal, type ParsedFile } from './parseCatalog';

const topicRulesFile = v.object({
  format: v.literal(CATALOG_FORMAT),
  rules: v.array(
    v.object({
      id: v.string(),
      threshold: v.number(),
      needs: v.array(v.string()),
      phrases: v.array(
        v.object({ name: v.string(), words: v.array(v.string()), title: v.number(), abstract: v.number() }),
      ),
    }),
  ),
});

/** Reads `topics-<hash>.json`; never throws. */
export function parseTopicRulesFile(value: unknown): ParsedFile<TopicRulesFile> {
  return isTopicRulesFile(value) ? { kind: 'read', value } : refusal(topicRulesFile, value);
}

function isTopicRulesFile(value: unknown): value is TopicRulesFile {
  return v.is(topicRulesFile, value);
}
