import { idFromSlug } from '../model/identity';
import { splitHref } from './address';
import { decodeParameter, decodeSegment, encodeParameter } from './percent';
import { formatPath, parsePath, topicOfPath, topicPath } from './routes';

/** Spaces and characters without width, which no link of the site has and which copying leaves in links. */
const INVISIBLE = /[\s\p{Cf}\p{Cc}]+/gu;

/** Characters after the end of a link: a bracket, a quotation mark, a full stop. */
const TRAILING = /[^\p{L}\p{N}]+$/u;

/** Parameters whose values are names and never end with punctuation; the others are free text. */
const NAMED_VALUES = new Set(['topic', 'not', 'match', 'has', 'is', 'sort']);

/** Double encoding. Only of characters that a link has reason to encode. */
const ENCODED_TWICE = /%25(?=0[9AD]|2[0-9A-F]|3[A-F]|40|5[B-E]|60|7[B-E]|[89A-F][0-9A-F])/gi;

/** An ampersand as in HTML, possibly encoded again. */
const HTML_AMPERSAND = /&(?:amp(?:;|%3B)|#0*38(?:;|%3B))/gi;

/**
 * Repairs a link that a mail or chat program broke: punctuation at its end, invisible characters, line breaks, HTML's
 * `&amp;`, double percent encoding, an escaped question mark. An intact link is returned unchanged.
 *
 * Only for links from outside: a user may well type what looks broken into the search box.
 *
 * @param href relative to the site's base, from its first slash on
 */
export function repairLink(href: string): string {
  const { pathname, search, hash } = splitHref(unescape(href));
  const list = hash.startsWith('#list=') ? repairList(hash) : hash.replace(INVISIBLE, '');
  return repairPath(pathname) + repairSearch(search, hash === '') + list;
}

function unescape(href: string): string {
  let text = href;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(ENCODED_TWICE, '%').replace(HTML_AMPERSAND, '&');
  }
  const [path = '', ...rest] = text.split(/(?=[?#])/);
  const asked = path.replace(/%3F(?=[a-z]+(?:=|%3D))/i, '?');
  const joined = [asked, ...rest].join('');
  const listAt = joined.search(/%23list(?:=|%3D)[0-9a-z]{10}/i);
  if (listAt < 0 || joined.includes('#')) return joined;
  return `${joined.slice(0, listAt)}#list=${joined.slice(listAt).replace(/^%23list(?:=|%3D)/i, '')}`;
}

/** The path of the intended page; the path itself when it is already that, or when no page fits. */
function repairPath(pathname: string): string {
  const text = decodeSegment(pathname).replace(INVISIBLE, '');
  const paper = namedPaper(text);
  if (paper !== undefined) {
    const isWhole = /^\/?paper\/[^/]+(?:\/(?:index\.html)?)?$/.test(pathname) && slugIn(pathname) === paper;
    return isWhole ? pathname : formatPath({ kind: 'paper', slug: paper });
  }
  const cleaned = text.replace(TRAILING, '');
  if (cleaned === text.replace(/\/$/, '') && text === decodeSegment(pathname)) return pathname;
  const topic = topicOfPath(cleaned);
  if (topic !== undefined) return topicPath(topic);
  const route = parsePath(cleaned);
  return route.kind === 'unknown' || route.kind === 'paper' ? pathname : formatPath(route);
}

function slugIn(pathname: string): string {
  return decodeSegment(pathname.split('paper/')[1] ?? '').replace(/\/(?:index\.html)?$/, '');
}

/** The slug of a paper, cut behind its id, when nothing but punctuation, or words behind some, follow it. */
function namedPaper(path: string): string | undefined {
  const found =
    /^\/?paper\/([^/]*?[0-9a-z]{10})(?![\p{L}\p{N}-])(?:\/*(?:index\.html$|[^\p{L}\p{N}/].*)?)$/su.exec(path);
  const slug = found?.[1];
  return slug !== undefined && idFromSlug(slug) !== undefined ? slug : undefined;
}

function repairSearch(search: string, isLast: boolean): string {
  if (search === '') return '';
  const pieces = search.replace(/(?:%0[9AD])+/gi, '+').split('&');
  return pieces
    .map((piece, place) => {
      const equals = piece.indexOf('=');
      if (equals < 0) return piece;
      const key = piece.slice(0, equals);
      return `${key}=${repairValue(key.replace('?', ''), piece.slice(equals + 1), isLast && place === pieces.length - 1)}`;
    })
    .join('&');
}

function repairValue(key: string, coded: string, isLast: boolean): string {
  const value = decodeParameter(coded);
  const visible = value.replace(/[\u{ad}\u{200b}\u{2060}\u{feff}]|\p{Cf}+$/gu, '');
  const repaired = isLast ? withoutTrailing(visible, NAMED_VALUES.has(key)) : visible;
  return repaired === value ? coded : encodeParameter(repaired);
}

function withoutTrailing(value: string, isName: boolean): string {
  return isName ? value.replace(/[^\p{L}\p{N}-].*$/su, '').replace(TRAILING, '') : withoutSentenceEnd(value);
}

/** What a closing sign belongs to: with it, the sign is part of the text. */
const OPENINGS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['>', '<'],
  ['”', '“'],
  ['’', '‘'],
  ['»', '«'],
]);

/** Free text without what a sentence around the link left at its end; brackets and quotation marks in pairs stay. */
function withoutSentenceEnd(text: string): string {
  let rest = text;
  for (;;) {
    const last = rest.at(-1) ?? '';
    const opening = OPENINGS.get(last);
    const isStray =
      /[,.;…`]/u.test(last) ||
      (last === '"' && countOf(rest, '"') % 2 === 1) ||
      (opening !== undefined && countOf(rest, opening) < countOf(rest, last));
    if (!isStray) return rest;
    rest = rest.slice(0, -1);
  }
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function repairList(hash: string): string {
  const [ids = '', ...others] = hash.split('&');
  if (others.length === 0) return decodeSegment(ids).replace(INVISIBLE, '').replace(TRAILING, '');
  return [ids, ...others.map((other, place) => repairNamed(other, place === others.length - 1))].join('&');
}

function repairNamed(piece: string, isLast: boolean): string {
  const equals = piece.indexOf('=');
  const key = piece.slice(0, Math.max(equals, 0));
  return equals < 0 ? piece : `${key}=${repairValue(key, piece.slice(equals + 1), isLast)}`;
}
