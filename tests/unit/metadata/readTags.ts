import type { HeadTag } from '../../../src/metadata/headTag';

/** What the metas of a name (or an OpenGraph property) say, in their order. */
export function metas(tags: readonly HeadTag[], name: string): readonly string[] {
  return tags.flatMap((tag) => {
    if (tag.tag !== 'meta') return [];
    const own = 'name' in tag.attributes ? tag.attributes.name : tag.attributes.property;
    return own === name ? [tag.attributes.content] : [];
  });
}

/** Where the links of a kind lead. */
export function hrefs(tags: readonly HeadTag[], rel: string): readonly string[] {
  return tags.flatMap((tag) =>
    tag.tag === 'link' && tag.attributes.rel === rel ? [tag.attributes.href] : [],
  );
}

/** The texts of the title, or of the blocks of data. */
export function texts(tags: readonly HeadTag[], kind: 'title' | 'script'): readonly string[] {
  return tags.flatMap((tag) => (tag.tag === kind && 'text' in tag ? [tag.text] : []));
}
