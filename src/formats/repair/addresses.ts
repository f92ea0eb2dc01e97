import { findAddresses } from '../../model/links';
import type { Placeholders } from './placeholders';

const URL_COMMAND = /\\(?:url|path)\s?\{([^{}\s]{4,500})\}/g;
const HREF = /\\href\s?\{([^{}\s]{4,500})\}\s?\{([^{}]{0,300})\}/g;
/** "https://github. com/x": a line end fell into the host. */
const BROKEN_HOST = /(https?:\/\/[a-z0-9-]{1,60})\. (com|io|org)\//gi;

/**
 * Web addresses become links whose text is the address without scheme and last slash, before any other
 * repair can take their `~` and `_` for TeX.
 */
export function repairAddresses(text: string, placeholders: Placeholders): string {
  if (!/:\/\/|www\.|\.[A-Za-z]{2,}\/|\.io\b|\\(?:url|href|path)/.test(text)) return text;
  const plain = text
    .replace(BROKEN_HOST, '$1.$2/')
    .replace(HREF, (_whole, url: string, label: string) =>
      label.includes(url) ? unescaped(url) : `${label} (${unescaped(url)})`,
    )
    .replace(URL_COMMAND, (_whole, url: string) => unescaped(url));
  let out = '';
  let from = 0;
  for (const address of findAddresses(plain)) {
    out += plain.slice(from, address.start);
    out += placeholders.put({ kind: 'link', text: address.text, url: address.url });
    from = address.end;
  }
  return out + plain.slice(from);
}

function unescaped(url: string): string {
  return url.replace(/\\([_%#&~])(?:\{\})?/g, '$1');
}
