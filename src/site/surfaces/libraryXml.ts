import { allowedInXml, escapeXml } from './xml';

/**
 * The library `feed` (6.0) writes a sound frame and damages what stands in it: `&amp;` in a title becomes
 * `&`, a second `]]>` breaks the document, so does `<` in the name of a category, titles and abstracts are
 * declared to be HTML, and a link from the root of the host throws. None of it can be set. So texts go
 * through it in a form that it leaves alone, and the frame is fixed afterwards, exactly: when these
 * functions have run over every text and link, no text holds a sign of markup that could be taken for the frame's.
 */

/** Signs of markup, each as a control character, which XML forbids and which no text therefore holds any more. */
const STAND_INS: Readonly<Record<string, string>> = {
  '&': '\u0001',
  '<': '\u0002',
  '>': '\u0003',
  '"': '\u0004',
  "'": '\u0005',
  '\r': '\u0006',
};

/** This host cannot exist (RFC 6761), so removing it later loses nothing. */
const NOWHERE = 'https://offprint.invalid';

/** A text that the library leaves intact; characters that XML forbids are removed. */
export function shieldText(text: string): string {
  return allowedInXml(text).replace(/[&<>"'\r]/g, (sign) => STAND_INS[sign] ?? sign);
}

/** An address that the library accepts: one from the root of the host temporarily gets a host. */
export function shieldHref(href: string): string {
  return new URL(href, NOWHERE).href;
}

/** The library's output with the shielded texts and links restored, and every text declared as text. */
export function fixFrame(xml: string): string {
  const fixed = xml
    .replaceAll('<![CDATA[', '')
    .replaceAll(']]>', '')
    .replaceAll(' type="html"', ' type="text"')
    .replaceAll(`href="${NOWHERE}/`, 'href="/');
  return Object.entries(STAND_INS).reduce(
    (text, [sign, standIn]) => text.replaceAll(standIn, escapeXml(sign)),
    fixed,
  );
}
