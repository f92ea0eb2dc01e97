import type { MouseEvent, ReactNode } from 'react';
import { filtersMessages } from '../../messages/filters';
import { resultsMessages } from '../../messages/results';
import { AddressLink } from '../data/address/AddressLink';
import { EMPTY_VIEW } from '../../view/view';
import { YourList } from './YourList';
import './Frame.css';

interface FrameProps {
  /** Which of the two is shown on a narrow screen. */
  readonly open: 'list' | 'paper';
  readonly search: ReactNode;
  readonly actions: ReactNode;
  readonly menu: ReactNode;
  readonly filters: ReactNode;
  readonly results: ReactNode;
  readonly reader: ReactNode;
}

/** One element for all renders, so that React skips it. */
const YOUR_LIST = <YourList />;

/** The panes of the explorer. The stylesheet alone decides how many are side by side. */
export function Frame({ open, search, actions, menu, filters, results, reader }: FrameProps): ReactNode {
  return (
    <div className="frame" data-open={open}>
      <a className="skip-link" href="#main" onClick={skip}>
        {open === 'paper' ? resultsMessages.skipToPaper : resultsMessages.skipToResults}
      </a>
      <header className="frame-bar">
        <AddressLink
          className="frame-wordmark"
          change={{ route: { kind: 'explore' }, view: EMPTY_VIEW, list: null, fragment: '' }}
        >
          Offprint
        </AddressLink>
        {search}
        <noscript className="frame-noscript">{resultsMessages.needsScript}</noscript>
        <div className="frame-actions">{actions}</div>
        <div className="frame-menu">{menu}</div>
      </header>
      <aside className="frame-filters" aria-label={filtersMessages.filters}>
        {filters}
      </aside>
      <main className="frame-main" id="main">
        <div className="frame-results">{results}</div>
        <div className="frame-reader">{reader}</div>
      </main>
      {YOUR_LIST}
    </div>
  );
}

/** Moves the focus without a fragment in the URL, because the fragment may hold a list. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector('h1')?.focus();
}
