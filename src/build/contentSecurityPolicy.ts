import type { HtmlTagDescriptor } from 'vite';

/**
 * The policy every built page carries: nothing but the site's own files may run, load or be asked for,
 * so that a reader's queries cannot leave the device even by mistake.
 * Source: W3C Content Security Policy Level 3.
 */
export function contentSecurityPolicy(): HtmlTagDescriptor {
  const content = [
    "default-src 'none'",
    "script-src 'self'",
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
