import type { Catalog } from '../catalog/catalog';
import type { Topic } from '../topics/topic';
import type { HasKind } from '../view/view';

/** The papers of each topic and each kind of link, by ordinal, ascending. */
export interface FacetPapers {
  readonly topics: readonly (Pick<Topic, 'id' | 'name'> & { readonly papers: Uint32Array })[];
  readonly has: Readonly<Record<HasKind, Uint32Array>>;
}

/** Inverts a catalog: from papers with topics to topics with papers. */
export function facetPapers({ topics, papers }: Pick<Catalog, 'topics' | 'papers'>): FacetPapers {
  const ofTopic = new Map<string, number[]>(topics.map(({ id }) => [id, []]));
  papers.forEach((paper, ordinal) => {
    for (const topic of paper.topics) ofTopic.get(topic)?.push(ordinal);
  });
  const withLink = (kind: HasKind): Uint32Array =>
    Uint32Array.from(
      [...papers.keys()].filter((ordinal) => {
        const paper = papers[ordinal];
        return paper?.links.some((link) => link.kind === kind) === true;
      }),
    );
  return {
    topics: topics.map(({ id, name }) => ({ id, name, papers: Uint32Array.from(ofTopic.get(id) ?? []) })),
    has: { code: withLink('code'), project: withLink('project'), video: withLink('video') },
  };
}

/** No topics and no links, of however many papers. */
export const NO_FACETS: FacetPapers = {
  topics: [],
  has: { code: new Uint32Array(), project: new Uint32Array(), video: new Uint32Array() },
};
