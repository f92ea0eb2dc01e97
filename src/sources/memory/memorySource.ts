import type { AbstractsFile, Catalog, DetailsFile } from '../../catalog/catalog';
import { parseAbstractsFile } from '../../catalog/parseCatalog';
import type { PaperSource, ReadDetails, Reading, SearchState } from '../../corpus/source';
import type { Library } from '../../library/entry';
import type { SearchReport } from '../../search/report';
import { createAnswers } from './answers';
import { numberedFiles, valuesOf } from './numberedFiles';
import { createPageEngine } from './pageEngine';

/** Files of a catalog that are here already, from the first on. */
export interface GivenFiles {
  readonly abstracts: readonly AbstractsFile[];
  readonly details: readonly DetailsFile[];
}

const NONE: GivenFiles = { abstracts: [], details: [] };

/** The papers of a catalog, which lie whole in the page. Abstracts and details are fetched file by file. */
export function memorySource(catalog: Catalog, given: GivenFiles = NONE): PaperSource {
  const { digests, topics, examples, papers, topicRules, map } = catalog;
  const { perFile, paths } = catalog.abstracts;
  const ordinalById = new Map<string, number>(papers.map(({ id }, ordinal) => [id, ordinal]));
  const fileOf = (id: string): number | undefined => {
    const ordinal = ordinalById.get(id);
    return ordinal === undefined ? undefined : Math.floor(ordinal / perFile);
  };
  const placeInFile = (id: string): number => (ordinalById.get(id) ?? 0) % perFile;

  const failures = new Set<() => void>();
  const fail = (): void => {
    for (const failed of failures) failed();
  };
  const abstractFiles = numberedFiles(
    (file) => paths[file] ?? `assets/abstracts-${file}.json`,
    () => Promise.resolve(parseAbstractsFile),
    given.abstracts,
    fail,
  );
  const detailFiles = numberedFiles(
    (file) => catalog.details[file] ?? `assets/details-${file}.json`,
    async () => (await import('../../catalog/parseDetails')).parseDetailsFile,
    given.details,
    fail,
  );
  const ruleFiles = numberedFiles(
    () => topicRules ?? 'assets/topics.json',
    async () => (await import('../../catalog/parseTopicRules')).parseTopicRulesFile,
    [],
    fail,
  );
  const mapFiles = numberedFiles(
    () => map ?? 'assets/map.json',
    async () => (await import('../../catalog/parseMap')).parseMapFile,
    [],
    fail,
  );

  const readDetails = ({ details }: DetailsFile, id: string): ReadDetails | undefined => {
    const own = details[placeInFile(id)];
    if (own === undefined) return undefined;
    const related = own.related.flatMap(({ paper: ordinal, terms }) => {
      const paper = papers[ordinal];
      return paper === undefined ? [] : [{ paper, terms }];
    });
    return { ...own, related };
  };

  const engine = createPageEngine(catalog, abstractFiles);
  engine.subscribe(() => engine.state().status.kind === 'failed' && fail());
  let library: Library | undefined;
  const tellLibrary = (entries: Library): void =>
    void engine.setLibrary(
      import('../../search/libraryIndex').then(({ indexLibrary }) => indexLibrary(entries, ordinalById)),
    );
  const readings = new WeakMap<SearchReport, Reading>();
  const readingOf = (report: SearchReport): Reading => {
    const before = readings.get(report);
    if (before !== undefined) return before;
    const { query, terms, hints, highlightTerms } = report;
    const suggestions = report.suggestions.flatMap((suggestion): Reading['suggestions'] => {
      const paper = papers[suggestion.paper];
      if (paper === undefined) return [];
      if (suggestion.kind === 'title') return [{ kind: 'title', paper }];
      const name = paper.names[suggestion.name];
      return name === undefined ? [] : [{ kind: 'name', paper, name }];
    });
    const reading = { query, finds: report.ranked.length > 0, terms, hints, highlightTerms, suggestions };
    readings.set(report, reading);
    return reading;
  };
  let state: SearchState = { status: engine.state().status, reading: undefined };
  const ask = createAnswers({ papers, ordinalById, readingOf });

  return {
    about: { digests, topics, examples, papers: papers.length, hasMap: map !== null },
    held: papers,
    paper: (id) => papers[ordinalById.get(id) ?? -1],
    abstracts: valuesOf(abstractFiles, fileOf, ({ abstracts }, id) => abstracts[placeInFile(id)]?.abstract),
    details: valuesOf(detailFiles, fileOf, readDetails),
    rules: valuesOf(
      ruleFiles,
      () => 0,
      ({ rules }) => rules,
    ),
    map: valuesOf(
      mapFiles,
      () => 0,
      ({ points }) => ({ papers, points }),
    ),
    subscribe: engine.subscribe,
    state: () => {
      const { status, report } = engine.state();
      const reading = report && readingOf(report);
      if (status !== state.status || reading !== state.reading) state = { status, reading };
      return state;
    },
    onFailure: (failed) => {
      failures.add(failed);
      return () => failures.delete(failed);
    },
    start: () => {
      // It may be what failed.
      if (library !== undefined && engine.state().status.kind === 'failed') tellLibrary(library);
      void engine.start();
    },
    search: (query, present = library) => {
      if (present !== undefined && present !== library) tellLibrary((library = present));
      engine.search(query);
    },
    ask: (asked) => ask(asked, engine.state()),
  };
}
