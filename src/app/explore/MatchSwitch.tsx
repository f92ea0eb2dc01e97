import { useId } from 'react';
import type { ReactNode } from 'react';
import { matchControl } from '../../view/facetControl';
import type { MatchMode } from '../../view/view';
import { outcome } from './outcome';
import { usePress } from './usePress';
import type { Results } from './useResults';
import './MatchSwitch.css';

const MODES: readonly MatchMode[] = ['any', 'all'];

/** Whether the chosen topics widen the list or narrow it, with what each way gives. */
export function MatchSwitch({ results }: { readonly results: Results }): ReactNode {
  const pressFilter = usePress();
  const group = useId();
  return (
    <fieldset className="match-switch">
      <legend className="visually-hidden">Papers must have</legend>
      {MODES.map((mode) => {
        const { chosen, press, papers, closed } = matchControl(results.view, results.counts, mode);
        return (
          <label key={mode}>
            <input
              type="radio"
              name={group}
              aria-label={outcome(`${mode} of the topics`, papers)}
              checked={chosen}
              disabled={closed}
              onChange={() => pressFilter(press)}
            />
            <span>{papers === undefined ? mode : `${mode} ${papers.toLocaleString('en')}`}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
