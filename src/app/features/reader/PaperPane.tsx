import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { leaveFocusMode, useFocusMode } from '../../../store/focusMode';
import { findMatches } from '../../../query/findMatches';
import { useLibrary } from '../../../store/libraryStore';
import { PassageText } from '../../passage/PassageText';
import { useAddress } from '../../data/address/useAddress';
import { useAbstract } from '../../data/useAbstract';
import type { Results } from '../../data/useResults';
import { AbstractText } from './AbstractText';
import { PaperBar } from './PaperBar';
import type { PaperParts } from './PaperBar';
import { PaperDetailsPart } from './PaperDetailsPart';
import { PaperFacts } from './PaperFacts';
import { useOpenedFocus } from './useOpenedFocus';
import { useRightSlug } from './useRightSlug';
import './PaperPane.css';

export interface PaperPaneProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  readonly ordinal: number;
  readonly parts: PaperParts;
}

/** An open paper. */
export function PaperPane({ loaded, results, ordinal, parts }: PaperPaneProps): ReactNode {
  const { catalog, papers } = loaded;
  const paper = papers[ordinal];
  const state = useAbstract(catalog, ordinal);
  const abstract = state.kind === 'ready' ? state.abstract.abstract.text : undefined;
  const isOpen = useLibrary((store) => store.open);
  const heading = useOpenedFocus(ordinal);
  const { toList } = useAddress();
  const isAlone = useFocusMode((mode) => mode.isOn);
  const titleMatches = useMemo(
    () =>
      paper === undefined ? [] : findMatches(paper.title.text, results.interpretation.highlightTerms.title),
    [paper, results.interpretation],
  );
  useRightSlug(paper);
  useEscape(isAlone ? leaveFocusMode : toList);
  if (paper === undefined) return null;
  return (
    <article className="paper" data-alone={isAlone || undefined}>
      <PaperBar papers={papers} results={results} ordinal={ordinal} parts={parts} />
      <div className="paper-body" key={paper.id}>
        <h1 className="paper-title" ref={heading} tabIndex={-1}>
          <PassageText passage={paper.title} matches={titleMatches} />
        </h1>
        <PaperFacts paper={paper} catalog={catalog} />
        <AbstractText state={state} highlightTerms={results.interpretation.highlightTerms.abstract} />
        {/* Rendered invisibly before the library is open, because that reserves its height in every font. */}
        <div className="paper-library needs-script" inert={!isOpen}>
          <parts.Library key={String(isOpen)} paper={paper} />
        </div>
        {state.kind !== 'loading' && (
          <PaperDetailsPart loaded={loaded} paper={paper} ordinal={ordinal} abstract={abstract} />
        )}
      </div>
    </article>
  );
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
