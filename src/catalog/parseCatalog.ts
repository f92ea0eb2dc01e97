import * as v from 'valibot';
import { FIELDS } from '../fields/registry';
import { CATALOG_FORMAT, type AbstractsFile, type Catalog } from './catalog';

/** A parsed catalog file, or why it is not one: another format version, or not a catalog at all. */
export type ParsedFile<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'other-format'; readonly found: number }
  | { readonly kind: 'malformed'; readonly where: string };

/** A count or an index. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//));
const linkKind = v.picklist(['code', 'project', 'video', 'data', 'other']);
/** Half-open, as offsets into a text. */
export const range = { start: count, end: count };

/** Deep MathML trees are checked on rendering: only known tags become elements. */
const passage = v.object({
  text: v.string(),
  marks: v.array(
    v.variant('kind', [
      v.object({
        kind: v.literal('math'),
        ...range,
        math: v.looseObject({ tag: v.string() }),
      }),
      v.object({ kind: v.literal('emphasis'), ...range }),
      v.object({ kind: v.literal('link'), ...range, url: webAddress }),
    ]),
  ),
});

const catalog = v.object({
  format: v.literal(CATALOG_FORMAT),
  digests: v.array(
    v.object({
      id: v.string(),
      byline: v.optional(v.string()),
      date: v.optional(v.string()),
      papers: count,
    }),
  ),
  topics: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      definition: v.string(),
      color: v.pipe(v.string(), v.hexColor()),
      papers: count,
    }),
  ),
  examples: v.array(v.string()),
  papers: v.array(
    v.pipe(
      v.looseObject({
        id: v.string(),
        title: passage,
        links: v.array(v.object({ url: webAddress, kind: linkKind })),
        sources: v.array(v.object({ digest: v.string(), position: count })),
      }),
      v.check((paper) => FIELDS.every(({ isSound }) => isSound === undefined || isSound(paper))),
    ),
  ),
  abstracts: v.object({ perFile: v.pipe(count, v.minValue(1)), paths: v.array(v.string()) }),
  details: v.array(v.string()),
  topicRules: v.nullable(v.string()),
  map: v.nullable(v.string()),
  index: v.variant('kind', [
    v.object({ kind: v.literal('texts') }),
    v.object({ kind: v.literal('file'), path: v.string() }),
  ]),
});

const abstractsFile = v.object({
  format: v.literal(CATALOG_FORMAT),
  abstracts: v.array(v.object({ abstract: passage })),
});

/** Reads `catalog-<hash>.json`; never throws. */
export function parseCatalog(value: unknown): ParsedFile<Catalog> {
  return isCatalog(value) ? { kind: 'read', value } : refusal(catalog, value);
}

/** Reads `abstracts-<n>-<hash>.json`; never throws. */
export function parseAbstractsFile(value: unknown): ParsedFile<AbstractsFile> {
  return isAbstractsFile(value) ? { kind: 'read', value } : refusal(abstractsFile, value);
}

// The schemas mirror the types, but the brand of ids and MathML trees have no schema.
function isCatalog(value: unknown): value is Catalog {
  return v.is(catalog, value);
}

function isAbstractsFile(value: unknown): value is AbstractsFile {
  return v.is(abstractsFile, value);
}

/** Where a value does not fit a schema. */
export function refusal(schema: v.GenericSchema, value: unknown): ParsedFile<never> {
  const header = v.safeParse(v.object({ format: v.number() }), value);
  if (header.success && header.output.format !== CATALOG_FORMAT) {
    return { kind: 'other-format', found: header.output.format };
  }
  const { issues } = v.safeParse(schema, value, { abortEarly: true });
  const where = issues === undefined ? null : v.getDotPath(issues[0]);
  return { kind: 'malformed', where: where ?? 'the file' };
}
