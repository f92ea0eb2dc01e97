import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { describeView } from '../../../view/describe';
import { useAddress } from '../../data/address/useAddress';
import type { Results } from '../../data/useResults';
import { ListSheet } from './ListSheet';
import { PaperSheet } from './PaperSheet';
import { readPrintsAbstracts } from './printsAbstracts';

export interface ViewSheetProps {
  readonly source: PaperSource;
  readonly results: Results;
  readonly opened: CatalogPaper | undefined;
}

/**
 * The sheet of what is on screen: the open paper, or the whole list and not only the rendered rows. A list has the
 * loaded abstracts if the last one was printed with abstracts. Nothing for an empty list.
 */
export function ViewSheet({ source, results, opened }: ViewSheetProps): ReactNode {
  const isList = useAddress().address.route.kind === 'explore';
  if (opened !== undefined) return <PaperSheet source={source} paper={opened} />;
  const { answer, view, list } = results;
  if (!isList || answer === undefined || answer.total === 0) return null;
  const topics = new Map(source.about.topics.map((topic) => [topic.id, topic]));
  return (
    <ListSheet
      source={source}
      papers={answer.papers(0, answer.total)}
      title={describeView(view, topics, list)}
      abstracts={readPrintsAbstracts()}
      partedAt={answer.partedAt}
    />
  );
}
