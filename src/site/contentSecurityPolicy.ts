import type { HtmlTagDescriptor } from 'vite';

/**
 * The policy of every built page: only the site's own files and the one inline script may load, run or be requested,
 * so that a query cannot leave the device even by mistake. The search form is sent to the site itself while the app
 * is not hydrated. Source: W3C Content Security Policy Level 3.
 */
export function contentSecurityPolicy(earlyScriptHash: string): HtmlTagDescriptor {
  const content = [
    "default-src 'none'",
    `script-src 'self' ${earlyScriptHash}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content },
    injectTo: 'head-prepend',
  };
}
