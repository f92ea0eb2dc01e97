import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { formatAddress } from '../../view/address';
import { describeView } from '../../view/describe';
import { countPapers } from '../words';
import { useAddress } from '../address/useAddress';
import { CopyLink } from '../paper/CopyLink';
import { Announcer } from './Announcer';
import { FilterSheet } from './FilterSheet';
import { NearPapers } from './NearPapers';
import { NoResults } from './NoResults';
import { ResultList } from './ResultList';
import { ResultShapes } from './ResultShapes';
import { ResultStrip } from './ResultStrip';
import { SortSelect } from './SortSelect';
import { ViewNotices } from './ViewNotices';
import { useTopOfNewList } from './useListPlace';
import type { Results } from './useResults';
import './ResultsPane.css';

interface ResultsPaneProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  /** The open paper's ordinal. */
  readonly opened: number | undefined;
  /** True when the list is what the page is about, and not the paper beside it. */
  readonly isMain: boolean;
}

/** The list with all that is said about it: how many, in what order, under which filters. */
export function ResultsPane({ loaded, results, opened, isMain }: ResultsPaneProps): ReactNode {
  const { catalog } = loaded;
  const { view, ordinals, near, reading, partedAt, waiting, stale } = results;
  const { address } = useAddress();
  useTopOfNewList(formatAddress({ ...address, route: { kind: 'explore' } }));
  const Heading = isMain ? 'h1' : 'h2';
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  const count = countPapers(ordinals.length);
  return (
    <section className="results" aria-label="Results" aria-busy={waiting || stale}>
      <div className="results-status">
        <Heading className="results-count" tabIndex={-1}>
          {waiting ? 'Searching…' : count}
          <span className="visually-hidden">: {describeView(view, topics)}</span>
        </Heading>
        <FilterSheet catalog={catalog} results={results} />
        <div className="results-copy">
          <CopyLink words="Copy link" iconOnly />
        </div>
        <SortSelect view={view} />
      </div>
      <Announcer message={waiting || stale ? '' : `${count}: ${describeView(view, topics)}`} />
      <ViewNotices loaded={loaded} />
      <ResultStrip catalog={catalog} results={results} />
      {list()}
    </section>
  );

  function list(): ReactNode {
    if (waiting) return <ResultShapes />;
    if (catalog.papers.length === 0) {
      return (
        <p className="results-empty">
          This catalog has no papers. Whoever publishes it can put a digest into its data folder and build
          again.
        </p>
      );
    }
    if (ordinals.length === 0) return <NoResults results={results} topics={topics} />;
    return (
      <>
        <ResultList
          loaded={loaded}
          ordinals={ordinals}
          reading={reading}
          partedAt={partedAt}
          opened={opened}
        />
        <NearPapers loaded={loaded} ordinals={near} opened={opened} />
      </>
    );
  }
}
