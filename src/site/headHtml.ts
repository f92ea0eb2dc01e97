import type { HeadTag } from '../metadata/headTag';
import { scriptSafe } from '../metadata/scriptJson';

/** Also what an HTML reader would change (carriage returns) and what would begin a second line. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
};

/**
 * The tags of a page as HTML to stand in its head, one on a line and each with a `data-page`, by which the
 * running app finds them again (`app/shell/head/useHead`). Read back, every attribute and text is what it was, whatever is
 * in it; only NUL and halves of surrogate pairs have no spelling in HTML, and `pageHead` leaves those out.
 */
export function headHtml(tags: readonly HeadTag[]): string {
  return tags.map((tag) => `${elementHtml(tag)}\n`).join('');
}

function elementHtml(tag: HeadTag): string {
  switch (tag.tag) {
    case 'title':
      return `<title data-page>${escape(tag.text)}</title>`;
    case 'meta':
    case 'link':
      return `<${tag.tag} data-page${attributesHtml(tag.attributes)}>`;
    case 'script':
      // Character references mean nothing in a script: its JSON spells what would end it in its own way.
      return `<script data-page${attributesHtml(tag.attributes)}>${scriptSafe(tag.text)}</script>`;
  }
}

function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"\r\n]/g, (sign) => ESCAPES[sign] ?? sign);
}
