import { useEffect } from 'react';
import type { HeadTag } from '../../../metadata/headTag';

/**
 * Replaces the tags with `data-page` in the document's head by these. A head that already has them is not changed.
 *
 * @param tags undefined while they load: the head stays as it was
 */
export function useHead(tags: readonly HeadTag[] | undefined): void {
  useEffect(() => {
    if (tags) setHead(tags);
  }, [tags]);
}

function setHead(tags: readonly HeadTag[]): void {
  const made: Element[] = [];
  for (const tag of tags) {
    if (tag.tag === 'title') {
      // The title element is never replaced, so that the tab always has a name.
      document.title = tag.text;
      continue;
    }
    const element = document.createElement(tag.tag);
    element.dataset['page'] = '';
    for (const [name, value] of Object.entries(tag.attributes)) element.setAttribute(name, value);
    if (tag.tag === 'script') element.textContent = tag.text;
    made.push(element);
  }
  const old = [...document.head.querySelectorAll('[data-page]:not(title)')];
  if (old.length === made.length && made.every((element, at) => element.isEqualNode(old[at] ?? null))) return;
  for (const element of old) element.remove();
  document.head.append(...made);
}
