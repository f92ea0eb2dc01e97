import { useEffect, useMemo, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { leaveFocusMode, useFocusMode } from '../../../store/focusMode';
import { findMatches } from '../../../query/findMatches';
import { useLibrary } from '../../../store/libraryStore';
import { PassageText } from '../../passage/PassageText';
import { useAddress } from '../../data/address/useAddress';
import { useFetched } from '../../data/useFetched';
import type { Results } from '../../data/useResults';
import { AbstractText } from './AbstractText';
import { PaperBar, type PaperParts } from './PaperBar';
import { PaperDetailsPart } from './PaperDetailsPart';
import { PaperFacts } from './PaperFacts';
import { useOpenedFocus } from './useOpenedFocus';
import { useRightSlug } from './useRightSlug';
import './PaperPane.css';

export interface PaperPaneProps {
  readonly source: PaperSource;
  readonly results: Results;
  readonly paper: CatalogPaper;
  readonly parts: PaperParts;
}

/** An open paper. */
export function PaperPane({ source, results, paper, parts }: PaperPaneProps): ReactNode {
  const state = useFetched(source.abstracts, paper.id);
  const abstract = state.kind === 'ready' ? state.value.text : undefined;
  const isOpen = useLibrary((store) => store.open);
  const heading = useOpenedFocus(paper.id);
  const { toList } = useAddress();
  const isAlone = useFocusMode((mode) => mode.isOn);
  const titleMatches = useMemo(
    () => findMatches(paper.title.text, results.interpretation.highlightTerms.title),
    [paper, results.interpretation],
  );
  useRightSlug(paper);
  useEscape(isAlone ? leaveFocusMode : toList);
  return (
    <article className="paper" data-alone={isAlone || undefined}>
      <PaperBar results={results} paper={paper} parts={parts} />
      <div className="paper-body" key={paper.id}>
        <h1 className="paper-title" ref={heading} tabIndex={-1}>
          <PassageText passage={paper.title} matches={titleMatches} />
        </h1>
        <PaperFacts paper={paper} source={source} />
        <AbstractText state={state} highlightTerms={results.interpretation.highlightTerms.abstract} />
        {/* Rendered invisibly before the library is open, because that reserves its height in every font. */}
        <div className="paper-library needs-script" inert={!isOpen}>
          <parts.Library key={String(isOpen)} paper={paper} />
        </div>
        {state.kind !== 'loading' && <PaperDetailsPart source={source} paper={paper} abstract={abstract} />}
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
