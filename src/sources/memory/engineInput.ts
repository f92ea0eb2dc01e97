import type { AbstractsFile, Catalog, CatalogPaper } from '../../catalog/catalog';
import type { Fetched } from '../../corpus/source';
import { facetPapers } from '../../search/facetPapers';
import type { EngineInput, SearchText } from '../../search/protocol';
import { siteUrl } from '../../store/siteUrls';

interface Start {
  readonly input: EngineInput;
  /** Why a file of abstracts could not be fetched; only the titles of its papers are searched. */
  readonly unread?: string | undefined;
}

/** The input that the engine starts from. */
export async function engineInput(
  catalog: Catalog,
  files: Fetched<number, AbstractsFile>,
  again: boolean,
): Promise<Start> {
  if (catalog.index.kind === 'file') {
    const { perFile, paths } = catalog.abstracts;
    const urls = paths.map((path) => absolute(siteUrl(path)));
    const url = absolute(siteUrl(catalog.index.path));
    const facets = facetPapers(catalog);
    return { input: { kind: 'file', url, again, facets, abstracts: { urls, perFile } } };
  }
  const parts = await Promise.all(catalog.abstracts.paths.map((_, part) => files.request(part)));
  const { perFile } = catalog.abstracts;
  const abstracts: string[] = [];
  parts.forEach((part, number) => {
    if (part.kind !== 'ready') return;
    part.value.abstracts.forEach(
      ({ abstract }, place) => (abstracts[number * perFile + place] = abstract.text),
    );
  });
  const failed = parts.find((part) => part.kind === 'failed');
  return { input: textsInput(catalog, abstracts), unread: failed?.message };
}

/** The texts themselves. Papers without an abstract in the list have only their titles. */
export function textsInput(catalog: Catalog, abstracts: readonly string[]): EngineInput {
  return {
    kind: 'texts',
    facets: facetPapers(catalog),
    texts: catalog.papers.map((paper, ordinal) => searchText(paper, abstracts[ordinal])),
  };
}

function searchText(paper: CatalogPaper, abstract = ''): SearchText {
  return { title: paper.title.text, abstract, names: paper.names };
}

/** A worker resolves relative addresses against itself, not against the page. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
