import * as v from 'valibot';
import { CATALOG_FORMAT, type DetailsFile } from './catalog';
import { count, range, refusal, type ParsedFile } from './parseCatalog';

const detailsFile = v.object({
  format: v.literal(CATALOG_FORMAT),
  details: v.array(
    v.object({
      related: v.array(v.object({ paper: count, terms: v.array(v.string()) })),
      topics: v.array(
        v.object({
          topic: v.string(),
          strength: v.number(),
          evidence: v.array(
            v.object({
              field: v.picklist(['title', 'abstract']),
              ...range,
              group: count,
              points: v.number(),
            }),
          ),
        }),
      ),
      lines: v.array(v.tuple([count, count])),
      original: v.optional(v.object({ title: v.optional(v.string()), abstract: v.optional(v.string()) })),
    }),
  ),
});

/** Reads `details-<n>-<hash>.json`; never throws. */
export function parseDetailsFile(value: unknown): ParsedFile<DetailsFile> {
  return isDetailsFile(value) ? { kind: 'read', value } : refusal(detailsFile, value);
}

function isDetailsFile(value: unknown): value is DetailsFile {
  return v.is(detailsFile, value);
}
