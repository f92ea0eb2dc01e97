import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';

const MANY = new Set(['entry', 'link', 'author', 'category', 'url', 'sitemap', 'Url']);

/** A document as nested elements: attributes begin with `@`, text beside attributes is `#text`. Throws when it is malformed. */
export function readXml(xml: string): unknown {
  const problem = XMLValidator.validate(xml);
  if (problem !== true) throw new Error(problem.err.msg);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    alwaysCreateTextNode: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
    isArray: (name) => MANY.has(name),
  });
  return parser.parse(xml);
}

const text = v.pipe(
  v.object({ '#text': v.string() }),
  v.transform((element) => element['#text']),
);
const plainText = v.pipe(
  v.object({ '#text': v.string(), '@type': v.literal('text') }),
  v.transform((element) => element['#text']),
);
const time = v.pipe(text, v.isoTimestamp());
const link = v.object({ '@href': v.string(), '@rel': v.optional(v.string(), 'alternate') });
const author = v.object({ name: text });

/** What RFC 4287 requires of a feed and its entries, and what else Offprint says there. */
const FEED = v.object({
  feed: v.object({
    '@xmlns': v.literal('http://www.w3.org/2005/Atom'),
    id: text,
    title: text,
    subtitle: text,
    updated: time,
    generator: text,
    author: v.optional(v.array(author), []),
    link: v.array(link),
    entry: v.optional(
      v.array(
        v.object({
          id: text,
          title: plainText,
          updated: time,
          author: v.pipe(v.array(author), v.minLength(1)),
          link: v.array(link),
          summary: v.optional(plainText),
          category: v.optional(v.array(v.object({ '@term': v.string(), '@label': v.string() })), []),
        }),
      ),
      [],
    ),
  }),
});

/** A feed as a reader has it. Throws where it is no Atom. */
export function readFeed(xml: string): v.InferOutput<typeof FEED>['feed'] {
  return v.parse(FEED, readXml(xml)).feed;
}
