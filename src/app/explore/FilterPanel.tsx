import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { setHas } from '../../view/change';
import { HAS_KINDS } from '../../view/view';
import type { HasKind, View } from '../../view/view';
import { useAddress } from '../address/useAddress';
import { topicCount } from '../../view/facetCounts';
import { FacetToggle } from './FacetToggle';
import { TopicFacet } from './TopicFacet';
import type { Results } from './useResults';
import './FilterPanel.css';

interface FilterPanelProps {
  readonly catalog: Catalog;
  readonly results: Results;
}

const KIND_LABELS: Readonly<Record<HasKind, string>> = {
  code: 'Code',
  project: 'Project page',
  video: 'Video',
};

/** Every filter with the number of papers a click on it would give. */
export function FilterPanel({ catalog, results }: FilterPanelProps): ReactNode {
  const { go } = useAddress();
  const { view, counts } = results;
  return (
    <div className="filter-panel">
      {catalog.topics.length > 0 && (
        <section aria-labelledby="topics-heading">
          <div className="filter-heading">
            <h2 id="topics-heading">Topics</h2>
            {view.topics.length > 1 && <MatchSelect view={view} />}
          </div>
          <ul>
            {catalog.topics.map((topic) => (
              <TopicFacet key={topic.id} topic={topic} count={topicCount(counts, topic.id)} view={view} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="links-heading">
        <h2 id="links-heading">With a link to</h2>
        <ul>
          {HAS_KINDS.map((kind) => {
            const chosen = view.has.includes(kind);
            return (
              <li key={kind}>
                <FacetToggle
                  chosen={chosen}
                  count={counts.has[kind]}
                  onToggle={() => go({ view: setHas(view, kind, !chosen) })}
                >
                  {KIND_LABELS[kind]}
                </FacetToggle>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

/** Whether the chosen topics widen the list or narrow it; there only once two are chosen. */
function MatchSelect({ view }: { readonly view: View }): ReactNode {
  const { go } = useAddress();
  return (
    <select
      className="filter-match"
      aria-label="Papers must have"
      value={view.match}
      onChange={(event) => go({ view: { ...view, match: event.target.value === 'all' ? 'all' : 'any' } })}
    >
      <option value="any">any of these</option>
      <option value="all">all of these</option>
    </select>
  );
}
