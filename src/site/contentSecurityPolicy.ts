import type { HtmlTagDescriptor } from 'vite';
import { EARLY_SCRIPT_HASH } from './pages/earlyScript';

/**
 * The policy every built page carries: nothing but the site's own files, and the one script that stands in the
 * page, may run, load or be asked for, so that a reader's queries cannot leave the device even by mistake.
 * Source: W3C Content Security Policy Level 3.
 */
export function contentSecurityPolicy(): HtmlTagDescriptor {
  const content = [
    "default-src 'none'",
    `script-src 'self' ${EARLY_SCRIPT_HASH}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content },
    injectTo: 'head-prepend',
  };
}
