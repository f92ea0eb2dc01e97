import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { slugOf } from '../../catalog/slugOf';
import { searchTexts } from '../../corpus/assemble';
import { classifyPapers, type ClassifiedPapers } from '../../corpus/classifyPapers';
import { countPapers } from '../../messages/count';
import { describeEvidence, describeReadings } from '../../query/describeTerms';
import { evidenceOf } from '../../query/evidence';
import { bestSentence } from '../../query/snippet';
import { createEngine } from '../../search/createEngine';
import type { SearchReport } from '../../search/report';
import { facetPapers } from '../../search/facetPapers';
import { findSources, readSources } from '../readSources';
import { runCommand } from './runCommand';
import { siteMessages } from '../../messages/site';

const DEFAULT_LIMIT = '20';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    // A query may start with a minus: a minus before anything but another minus is part of it.
    args: process.argv.slice(2).map((argument) => (/^-[^-]/.test(argument) ? ` ${argument}` : argument)),
    options: {
      digest: { type: 'string', multiple: true },
      limit: { type: 'string', default: DEFAULT_LIMIT },
    },
  });
  const query = positionals.join(' ').trim();
  if (query === '') throw new Error(`${siteMessages.noQuery}\n${siteMessages.findUsage}`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(siteMessages.badLimit({ limit: values.limit.trim() }));
  const found = await findSources(resolve('data'));
  const sources = await readSources(
    values.digest === undefined ? found : { ...found, digests: values.digest },
  );
  const catalog = classifyPapers(sources.digests, sources.rules);
  const report = createEngine(searchTexts(catalog), facetPapers(catalog)).search(query);
  console.log(formatReport(report, catalog, limit));
});

/** The list of the page for the query, as text. */
function formatReport(report: SearchReport, catalog: ClassifiedPapers, limit: number): string {
  const { asks, near, terms, hints } = report;
  const ranked = asks ? [...report.ranked] : [...catalog.papers.keys()];
  const notes = [...hints.map(({ message }) => message), ...describeReadings(terms)];
  const shown = ranked.slice(0, limit).map((at, place) => formatPaper(place + 1, at, report, catalog));
  const more = ranked.length > limit ? [siteMessages.moreResults({ count: ranked.length - limit })] : [];
  const others = [...near].slice(0, Math.max(0, limit - ranked.length));
  const related = others.map((at) => formatPaper(undefined, at, report, catalog));
  return [
    [`${report.query}: ${countPapers(ranked.length)}`, ...notes].join('\n'),
    ...shown,
    ...more,
    ...(related.length > 0 ? [siteMessages.relatedPapers, ...related] : []),
  ].join('\n\n');
}

function formatPaper(
  place: number | undefined,
  at: number,
  report: SearchReport,
  catalog: ClassifiedPapers,
): string {
  const paper = catalog.papers[at];
  const abstract = catalog.abstracts[at]?.abstract.text ?? '';
  if (paper === undefined) return '';
  const sentence = bestSentence(abstract, report.highlightTerms.abstract);
  const why =
    place === undefined ? [] : describeEvidence(evidenceOf(report.terms, [paper.title.text, abstract]));
  const lines = [
    paper.title.text,
    ...(sentence === undefined ? [] : [abstract.slice(sentence.start, sentence.end).replaceAll(/\s+/g, ' ')]),
    ...(why.length > 0 ? [`(${why.join(' · ')})`] : []),
    `/paper/${slugOf(paper)}`,
  ];
  const number = place === undefined ? '-' : String(place);
  return lines.map((line, row) => `${(row === 0 ? number : '').padStart(4)}  ${line}`).join('\n');
}
