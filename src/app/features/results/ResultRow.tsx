import { memo, useMemo, type ComponentType, type ReactNode } from 'react';
import type { CatalogPaper, CatalogTopic } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { slugOf } from '../../../catalog/slugOf';
import { linkMessages } from '../../../messages/links';
import { resultsMessages } from '../../../messages/results';
import type { PaperId } from '../../../model/paper';
import { findMatches } from '../../../query/findMatches';
import type { TopicId } from '../../../topics/topic';
import { PassageText } from '../../passage/PassageText';
import { TopicDot } from '../../kit/TopicDot';
import { AddressLink } from '../../data/address/AddressLink';
import { RESULT_LINK } from '../../data/paperRows';
import { ResultEvidence } from './ResultEvidence';
import { shownSnippet } from './shownSnippet';
import { useFetched } from '../../data/useFetched';
import type { QueryInterpretation } from '../../data/useResults';
import './ResultRow.css';

/** What other features add to a row. The same object for every row, so that memoised rows do not re-render. */
export interface RowParts {
  /** A line below the text. */
  readonly Note: ComponentType<{ readonly paper: PaperId }>;
  /** The start of the last line. */
  readonly Facts: ComponentType<{ readonly paper: PaperId }>;
  /** Buttons at the end. */
  readonly Actions: ComponentType<{ readonly paper: CatalogPaper }>;
}

interface ResultRowProps {
  readonly source: PaperSource;
  readonly paper: CatalogPaper;
  readonly topics: ReadonlyMap<TopicId, CatalogTopic>;
  readonly interpretation: QueryInterpretation;
  readonly chosen: boolean;
  readonly parts: RowParts;
}

/** About how many letters of a title fit on one line of the widest column. */
const LINE_OF_TITLE = 68;

interface PlacedRowProps extends ResultRowProps {
  /** The position in the whole list, from 1, and the length of the list: screen readers cannot count unrendered rows. */
  readonly place?: number;
  readonly of?: number;
}

/** One paper of the list: its title, the sentence that matches best, and one quiet line. */
export function ResultRow({ place, of, ...row }: PlacedRowProps): ReactNode {
  return (
    <li
      className="result-row"
      aria-posinset={place}
      aria-setsize={of}
      data-chosen={row.chosen}
      data-long-title={isLongTitle(row.paper)}
    >
      <RowText {...row} />
    </li>
  );
}

function isLongTitle({ title }: CatalogPaper): boolean {
  return title.text.length > LINE_OF_TITLE;
}

/** Memoised without its position, so that a row does not re-render when the list around it changes. */
const RowText = memo(function RowText(props: ResultRowProps): ReactNode {
  const { source, paper, topics, interpretation, chosen, parts } = props;
  const { highlightTerms } = interpretation;
  const state = useFetched(source.abstracts, paper.id);
  const titleMatches = useMemo(
    () => findMatches(paper.title.text, highlightTerms.title),
    [paper, highlightTerms],
  );
  const abstract = state.kind === 'ready' ? state.value : undefined;
  const isLong = isLongTitle(paper);
  const snippet = useMemo(
    () =>
      abstract === undefined
        ? undefined
        : shownSnippet(abstract.text, highlightTerms.abstract, isLong ? 50 : 90),
    [abstract, highlightTerms, isLong],
  );
  const kinds = [...new Set(paper.links.flatMap(({ kind }) => (kind === 'other' ? [] : [kind])))];
  const [origin] = paper.sources;
  const slug = slugOf(paper);

  return (
    <>
      <div className="result-text">
        <h2>
          <AddressLink
            className={RESULT_LINK}
            change={{ route: { kind: 'paper', slug } }}
            data-slug={slug}
            aria-current={chosen ? 'true' : undefined}
          >
            <PassageText passage={paper.title} matches={titleMatches} links={false} />
          </AddressLink>
        </h2>
        <p className="result-snippet">
          {abstract !== undefined && snippet !== undefined && (
            <>
              {snippet.cut && <span>… </span>}
              <PassageText
                passage={abstract}
                links={false}
                matches={snippet.matches}
                window={snippet.window}
              />
            </>
          )}
        </p>
        <parts.Note paper={paper.id} />
      </div>
      <p className="result-meta">
        <parts.Facts paper={paper.id} />
        <ResultEvidence terms={interpretation.terms} title={paper.title.text} abstract={abstract?.text} />
        <span className="result-topics">
          {paper.topics.map((topic) => {
            const known = topics.get(topic);
            return (
              known && (
                <span key={topic} className="result-topic">
                  <TopicDot color={known.color} /> <span>{known.name}</span>
                </span>
              )
            );
          })}
        </span>
        {kinds.map((kind) => (
          <span key={kind}>{linkMessages[kind]}</span>
        ))}
        {origin !== undefined && (
          <span className="result-place">{resultsMessages.position({ position: origin.position })}</span>
        )}
      </p>
      <parts.Actions paper={paper} />
    </>
  );
});
