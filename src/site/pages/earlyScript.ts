import { createHash } from 'node:crypto';
import { CHOICES, SETTINGS_KEY } from '../../view/settings';

/**
 * Runs before the body is read.
 *
 * What a static page shows is of its own address; under another one (a search, a hand-picked list, a path that the
 * host answers with the front page) it is hidden until the app has drawn what was asked for, so that nobody sees one
 * list turn into another. When the app's code cannot be had (a browser may keep a page for longer than the host keeps
 * its code), it is shown after all, with a word on top and a button; nothing is reloaded by itself.
 *
 * What the person has set (`view/settings`) is shown before the first paint, and follows what another tab sets, as
 * `store/showSettings` does once the app is here.
 *
 * Buttons pressed, and forms sent, before the app is there are kept in order, and the app makes up for them
 * (`app/static/usePressedAhead`). Links of a page with a search or a list around it wait likewise: drawn ahead, they
 * know of neither. When the app cannot be had, they are followed as they are. Kept is also the browser's offer to install the site, which it makes once
 * (`app/offline/useInstall`).
 */
export const EARLY_SCRIPT = [
  '(function(d,l,w){',
  'function path(p){return p.replace(/(index\\.html)?$/,"").replace(/\\/$/,"")}',
  'var asks=/[?&](q|topic|not|match|has|is|tag|sort)=/.test(l.search)||/^#list=/.test(l.hash),ahead=w.pressedAhead=[],t;',
  'if(d.dataset.path!==undefined&&(path(d.dataset.path)!==path(l.pathname)||d.dataset.list!==undefined&&asks))',
  'd.dataset.elsewhere="";',
  'function keep(e){if(d.dataset.live!==undefined)return;',
  't=e.target.closest(e.type==="submit"?"form":"#root button"+(asks?",#root a[href^=\\"/\\"]":""));',
  // A link for another tab, or pressed once more by who will not wait, is the browser's.
  'if(!t||t.href&&(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||ahead.indexOf(t)>=0))return;',
  'ahead.push(t);e.preventDefault();e.stopPropagation()}',
  'd.addEventListener("click",keep,true);d.addEventListener("submit",keep,true);',
  'd.addEventListener("error",function(e){if(e.target.src)w.leftToRead()},true);',
  'w.leftToRead=function(){delete d.dataset.elsewhere;asks=0;',
  'ahead.forEach(function(t){if(t.href)t.click()});',
  'var m=document,n=m.createElement("div"),p=m.createElement("p"),b=m.createElement("button");',
  'n.role="alert";n.className="notice";b.className="button";b.textContent="Reload";',
  'b.onclick=function(){l.reload()};p.textContent="Only this page could be loaded, ',
  'for reading alone. The connection may be down, or the site was renewed.";n.append(p,b);m.body.prepend(n)};',
  'w.addEventListener("beforeinstallprompt",function(e){e.preventDefault();w.installOffer=e});',
  `var key="${SETTINGS_KEY}";`,
  // Called by no event, by that of another tab's writing, or by that of a page come back to.
  'function show(e){if(e&&!e.persisted&&e.key!==key&&e.key!==null)return;',
  'try{var s=JSON.parse(localStorage.getItem(key))||{}}catch(e){return}',
  // What is no choice of ours becomes an attribute that no rule of the style sheets asks for.
  `"${Object.keys(CHOICES).join(' ')}".split(" ").forEach(function(k){`,
  'if(s[k])d.dataset[k]=s[k];else delete d.dataset[k]});',
  'document.querySelectorAll("meta[name=theme-color]").forEach(function(m,i){',
  'var t=d.dataset.theme,k=i?"dark":"light";',
  'm.media=t?t===k?"all":"not all":"(prefers-color-scheme: "+k+")"})}',
  'show();w.addEventListener("storage",show);w.addEventListener("pageshow",show)',
  '})(document.documentElement,location,window)',
].join('');

/** How the page's policy names the script; source: Content Security Policy Level 3, hash-source. */
export const EARLY_SCRIPT_HASH = `'sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}'`;
