import { createHash } from 'node:crypto';

/**
 * Runs before the body is read.
 *
 * What a static page shows is of its own address; under another one (a search, a hand-picked list, a path that the
 * host answers with the front page) it is hidden until the app has drawn what was asked for, so that nobody sees one
 * list turn into another.
 *
 * A button pressed, or a form sent, before the app is there is marked, and the app makes up for it
 * (`app/static/usePressedAhead`).
 */
export const EARLY_SCRIPT = [
  '(function(d,l){',
  'function path(p){return p.replace(/(index\\.html)?$/,"").replace(/\\/$/,"")}',
  'if(d.dataset.path!==undefined&&(path(d.dataset.path)!==path(l.pathname)',
  '||d.dataset.list!==undefined&&(l.search!==""||/^#list=/.test(l.hash))))d.dataset.elsewhere="";',
  'function keep(e){if(d.dataset.live!==undefined)return;',
  'var t=e.target.closest(e.type==="submit"?"form":"#root button");',
  'if(t){t.dataset.ahead="";if(e.type==="submit")e.preventDefault()}}',
  'd.addEventListener("click",keep,true);d.addEventListener("submit",keep,true)',
  '})(document.documentElement,location)',
].join('');

/** How the page's policy names the script; source: Content Security Policy Level 3, hash-source. */
export const EARLY_SCRIPT_HASH = `'sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}'`;
