import { counted, type InputFormat, type Recognised } from './inputFormat';

/** What comes before the first element: an XML declaration, comments, a document type that is not HTML's. */
const PROLOGUE = /^(?:\s+|<\?[^>]*\?>|<!--[^]*?-->|<!DOCTYPE(?!\s+html)[^>[]*(?:\[[^\]]*\])?[^>]*>)*/i;
const HTML_PAGE = /^<(?:!DOCTYPE\s+html|html|head|body)\b/i;
const HTML_ELEMENT =
  /^(?:a|abbr|article|aside|b|blockquote|br|center|code|dd|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|header|hr|i|img|li|link|main|meta|nav|ol|p|pre|script|section|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|title|tr|u|ul)$/i;
/** Signs of Markdown, which may have HTML in it: a heading, a bullet, a link, a table. */
const MARKDOWN = /^\s{0,3}(?:#{1,6}\s|[-*+]\s|\|)|\]\(/m;

/** XML formats by their outermost element, and the element that is one entry of each. */
const XML_FORMATS: readonly (readonly [root: RegExp, name: string, entry: string])[] = [
  [/^feed$/, 'an Atom feed (XML)', 'entry'],
  [/^(?:rss|rdf:RDF)$/, 'an RSS feed (XML)', 'item'],
  [/^PubmedArticleSet$/, 'PubMed XML', 'PubmedArticle'],
  [/^PubmedArticle$/, 'PubMed XML', 'PubmedArticle'],
  [/^modsCollection$/, 'MODS XML', 'mods'],
];

/** HTML (a page or a piece of one) and XML, by their first element. Markdown with HTML in it is neither. */
export const markup: InputFormat = { recognises };

function recognises(text: string): Recognised | undefined {
  const first = PROLOGUE.exec(text)?.[0].length ?? 0;
  const body = text.slice(first);
  if (HTML_PAGE.test(body)) return html(text, first);
  const [, root] = /^<([A-Za-z_][\w:.-]*)(?=[\s/>])/.exec(body) ?? [];
  if (root === undefined) return text.startsWith('<?xml') ? { name: 'XML', first } : undefined;
  const hasDeclaration = /^\s*<\?xml\b/.test(text);
  if (!hasDeclaration && HTML_ELEMENT.test(root)) return isFragment(body) ? html(text, first) : undefined;
  const isClosed = body.trimEnd().endsWith(`</${root}>`);
  if (!hasDeclaration && !isClosed && !XML_FORMATS.some(([known]) => known.test(root))) return undefined;
  return xml(text, root, first);
}

function html(text: string, first: number): Recognised {
  return { name: 'HTML', seen: counted(text.match(/<a\s[^>]*href/gi)?.length ?? 0, 'link'), first };
}

/** A piece of a page: it ends with an element as well, and nothing in it is Markdown. */
function isFragment(body: string): boolean {
  return /<\/[a-z][a-z0-9]*\s*>$|<[a-z][^<>]*>$/i.test(body.trimEnd()) && !MARKDOWN.test(body);
}

function xml(text: string, root: string, first: number): Recognised {
  const known = XML_FORMATS.find(([pattern]) => pattern.test(root));
  const entry = known?.[2] ?? 'record|article|entry|item|paper|publication|mods|bibl|biblStruct';
  const found = [...text.matchAll(new RegExp(`<(?:\\w+:)?(?:${entry})(?=[\\s>])`, 'g'))];
  // The outermost element may have the name of an entry: <article>.
  const entries = found.filter(({ index }) => index > first);
  return {
    name: known?.[1] ?? 'XML',
    seen: counted(entries.length || found.length, 'entry'),
    first: (entries[0] ?? found[0])?.index ?? first,
  };
}
