import type { MouseEvent, ReactNode } from 'react';
import { AddressLink } from '../address/AddressLink';
import { EMPTY_VIEW } from '../../view/view';
import { PickBar } from '../picks/PickBar';
import './Frame.css';

interface FrameProps {
  /** Which of the two a narrow screen shows. */
  readonly open: 'list' | 'paper';
  readonly search: ReactNode;
  readonly actions: ReactNode;
  readonly menu: ReactNode;
  readonly filters: ReactNode;
  readonly results: ReactNode;
  readonly reader: ReactNode;
}

/** The explorer's rooms on the screen; the stylesheet alone decides how many stand side by side. */
export function Frame({ open, search, actions, menu, filters, results, reader }: FrameProps): ReactNode {
  return (
    <div className="frame" data-open={open}>
      <a className="skip-link" href="#main" onClick={skip}>
        {open === 'paper' ? 'Skip to the paper' : 'Skip to the results'}
      </a>
      <header className="frame-bar">
        <AddressLink
          className="frame-wordmark"
          change={{ route: { kind: 'explore' }, view: EMPTY_VIEW, list: null, fragment: '' }}
        >
          Offprint
        </AddressLink>
        {search}
        <noscript className="frame-noscript">
          Searching, filtering and picked lists need JavaScript; every paper can be read without.
        </noscript>
        <div className="frame-actions">{actions}</div>
        <div className="frame-menu">{menu}</div>
      </header>
      <aside className="frame-filters" aria-label="Filters">
        {filters}
      </aside>
      <main className="frame-main" id="main">
        <div className="frame-results">{results}</div>
        <div className="frame-reader">{reader}</div>
      </main>
      <PickBar />
    </div>
  );
}

/** Without a place in the address, which may hold a list. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector('h1')?.focus();
}
