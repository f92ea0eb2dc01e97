/** All but the `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets): controls, lone surrogates, U+FFFE, U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An unescaped carriage return would be parsed as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** `text` without the characters that XML 1.0 cannot hold, not even escaped. */
export function allowedInXml(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** `text` as the text of an element or the value of an attribute, in quotes of either kind. */
export function escapeXml(text: string): string {
  return allowedInXml(text).replace(/[&<>"'\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
