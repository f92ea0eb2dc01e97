import { Suspense, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { findMatches } from '../../query/findMatches';
import { PassageText } from '../../ui/PassageText';
import { useAddress } from '../address/useAddress';
import { useAbstract } from '../explore/useAbstract';
import type { Results } from '../explore/useResults';
import { lazyPart } from '../lazyPart';
import { AbstractText } from './AbstractText';
import { PaperBar } from './PaperBar';
import { PaperFacts } from './PaperFacts';
import './PaperPane.css';

interface PaperPaneProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  readonly ordinal: number;
}

const PaperDetailsPart = lazyPart(
  () => import('./PaperDetailsPart').then((part) => part.PaperDetailsPart),
  () => <p role="alert">The related papers did not load. Reload the page to try again.</p>,
);

/** One paper to read, with its list around it. */
export function PaperPane({ loaded, results, ordinal }: PaperPaneProps): ReactNode {
  const { catalog, papers } = loaded;
  const paper = papers[ordinal];
  const state = useAbstract(catalog, ordinal);
  const abstract = state.kind === 'ready' ? state.abstract.abstract.text : undefined;
  const heading = useOpenedFocus(ordinal);
  const { toList } = useAddress();
  const titleMatches = useMemo(
    () => (paper === undefined ? [] : findMatches(paper.title.text, results.reading.sought.title)),
    [paper, results.reading],
  );
  useEscape(toList);
  if (paper === undefined) return null;
  return (
    <article className="paper">
      <PaperBar papers={papers} results={results} ordinal={ordinal} />
      <div className="paper-body" key={paper.id}>
        <h1 className="paper-title" ref={heading} tabIndex={-1}>
          <PassageText passage={paper.title} matches={titleMatches} />
        </h1>
        <PaperFacts paper={paper} catalog={catalog} />
        <AbstractText state={state} sought={results.reading.sought.abstract} />
        {state.kind !== 'loading' && (
          <Suspense fallback={null}>
            <PaperDetailsPart loaded={loaded} paper={paper} ordinal={ordinal} abstract={abstract} />
          </Suspense>
        )}
      </div>
    </article>
  );
}

/**
 * Brings a paper that was just opened to the top and its title into focus, so that reading starts there,
 * by eye or by ear. Not on first arrival, nor while the person steps with the buttons of the paper's bar.
 * A related paper's link is gone once it was followed; focus then lies on the page as a whole.
 */
function useOpenedFocus(ordinal: number): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<number>(undefined);
  useEffect(() => {
    const arriving = last.current === undefined || last.current === ordinal;
    last.current = ordinal;
    const title = heading.current;
    title?.closest('.frame-reader')?.scrollTo({ top: 0 });
    if (matchMedia('(max-width: 49.99rem)').matches) scrollTo({ top: 0 });
    const focused = document.activeElement;
    const stepping = focused?.closest('.paper-bar') !== null;
    const searching = focused?.closest('search') !== null;
    const idle = arriving && focused === document.body;
    if (!stepping && !searching && !idle) title?.focus({ preventScroll: true });
  }, [ordinal]);
  return heading;
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const elsewhere =
        (event.target instanceof Element && event.target.closest('search, dialog, select') !== null) ||
        document.querySelector(':popover-open') !== null;
      if (event.key === 'Escape' && !elsewhere && !event.defaultPrevented) onEscape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
