import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import '../../ui/Button.css';
import { neighbours } from '../../view/neighbours';
import type { Neighbours } from '../../view/neighbours';
import { useAddress } from '../address/useAddress';
import { AddressLink, opensElsewhere } from '../address/AddressLink';
import type { Results } from '../explore/useResults';
import { CiteButton } from '../export/CiteButton';
import type { KeyOf } from '../keys/commands';
import { ShareButton } from '../share/ShareButton';
import { SaveButton } from '../library/SaveButton';
import { PickButton } from '../picks/PickButton';
import { SettingsButton } from '../settings/SettingsButton';
import { FocusButton } from './FocusButton';
import { MenuButton } from '../menu/MenuButton';
import { StepLink } from './StepLink';
import './PaperBar.css';

interface PaperBarProps {
  readonly papers: readonly CatalogPaper[];
  readonly results: Results;
  readonly ordinal: number;
}

/** The way back to the list, to its neighbours, and out to others; it stays on top while reading. */
export function PaperBar({ papers, results, ordinal }: PaperBarProps): ReactNode {
  const { depth, toList } = useAddress();
  const stand = neighbours(results.ordinals, ordinal);
  const previous = stand?.previous === undefined ? undefined : papers[stand.previous];
  const next = stand?.next === undefined ? undefined : papers[stand.next];
  function goBack(event: MouseEvent): void {
    if (depth === 0 || opensElsewhere(event)) return;
    event.preventDefault();
    toList();
  }
  return (
    <nav className="paper-bar" aria-label="Paper">
      <AddressLink
        className="button paper-bar-back"
        change={{ route: { kind: 'explore' } }}
        aria-keyshortcuts={'Escape' satisfies KeyOf<'leave'>}
        onClick={goBack}
      >
        <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className="paper-bar-results">Results</span>
      </AddressLink>
      <StepLink name="Previous paper" shortcut="[" paper={previous}>
        <ChevronLeft size={18} strokeWidth={1.5} aria-hidden="true" />
      </StepLink>
      <StepLink name="Next paper" shortcut="]" paper={next}>
        <ChevronRight size={18} strokeWidth={1.5} aria-hidden="true" />
      </StepLink>
      <PaperPlace stand={stand} waiting={results.waiting} />
      {papers[ordinal] && (
        <>
          <SaveButton paper={papers[ordinal]} look="bar" />
          <PickButton paper={papers[ordinal]} look="bar" />
        </>
      )}
      <span className="paper-bar-wide">
        <CiteButton
          words="Cite"
          iconOnly="narrow"
          paper={ordinal}
          title={papers[ordinal]?.title.text ?? ''}
        />
        <SettingsButton words="Reading" iconOnly />
      </span>
      <ShareButton words="Share" iconOnly="narrow" />
      <FocusButton />
      {/* Where there is no room for all, the rest is in the menu, which no other bar has then. */}
      <span className="paper-bar-narrow">
        <MenuButton
          subject={{ papers: [ordinal], title: papers[ordinal]?.title.text ?? '', isPaper: true }}
        />
      </span>
    </nav>
  );
}

interface PaperPlaceProps {
  readonly stand: Neighbours | null;
  readonly waiting: boolean;
}

/** Where the paper stands in its list: "3 of 77", where there is little room "3/77". */
function PaperPlace({ stand, waiting }: PaperPlaceProps): ReactNode {
  if (waiting) return <span className="paper-bar-place" />;
  if (stand === null) return <span className="paper-bar-place paper-bar-apart">not in this list</span>;
  return (
    <span className="paper-bar-place">
      <span>{stand.position}</span>
      <span className="paper-bar-of"> of </span>
      <span>{stand.of.toLocaleString('en')}</span>
    </span>
  );
}
