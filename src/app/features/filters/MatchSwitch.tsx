import { useId, type ReactNode } from 'react';
import { filtersMessages } from '../../../messages/filters';
import { matchControl } from '../../../view/facetControl';
import type { MatchMode } from '../../../fields/facet';
import { labelWithCount } from './FacetToggle';
import { useChangeView } from '../../data/useChangeView';
import type { Results } from '../../data/useResults';
import './MatchSwitch.css';

const MODES: readonly MatchMode[] = ['any', 'all'];

/** Switches between papers with any and with all of the selected topics, and shows the count of each. */
export function MatchSwitch({ results }: { readonly results: Results }): ReactNode {
  const changeView = useChangeView();
  const group = useId();
  return (
    <fieldset className="match-switch">
      <legend className="visually-hidden">{filtersMessages.papersMustHave}</legend>
      {MODES.map((mode) => {
        const { chosen, press, papers, closed } = matchControl(results.view, results.counts, mode);
        return (
          <label key={mode}>
            <input
              type="radio"
              name={group}
              aria-label={labelWithCount(
                mode === 'any' ? filtersMessages.anyTopic : filtersMessages.allTopics,
                papers,
              )}
              checked={chosen}
              disabled={closed}
              onChange={() => changeView(press)}
            />
            <span>{[filtersMessages[mode], papers?.toLocaleString('en')].filter(Boolean).join(' ')}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
