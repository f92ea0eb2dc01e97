import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { paperMessages } from '../../../messages/paper';
import '../../kit/Button.css';
import { neighbours } from '../../../view/neighbours';
import type { Neighbours } from '../../../view/neighbours';
import { useAddress } from '../../data/address/useAddress';
import { AddressLink, opensElsewhere } from '../../data/address/AddressLink';
import type { Results } from '../../data/useResults';
import { CiteButton } from '../export/CiteButton';
import type { KeyOf } from '../../registry/commands';
import { ShareButton } from '../share/ShareButton';
import { SaveButton } from '../library/SaveButton';
import { PickButton } from '../lists/PickButton';
import { SettingsButton } from '../settings/SettingsButton';
import { FocusButton } from './FocusButton';
import { MenuButton } from '../../shell/menu/MenuButton';
import { StepLink } from './StepLink';
import './PaperBar.css';

interface PaperBarProps {
  readonly papers: readonly CatalogPaper[];
  readonly results: Results;
  readonly ordinal: number;
}

/** Toolbar of an open paper: back to the list, previous and next, save, cite, share. It stays on top. */
export function PaperBar({ papers, results, ordinal }: PaperBarProps): ReactNode {
  const { depth, toList } = useAddress();
  const position = neighbours(results.ordinals, ordinal);
  const previous = position?.previous === undefined ? undefined : papers[position.previous];
  const next = position?.next === undefined ? undefined : papers[position.next];
  function goBack(event: MouseEvent): void {
    if (depth === 0 || opensElsewhere(event)) return;
    event.preventDefault();
    toList();
  }
  return (
    <nav className="paper-bar" aria-label={paperMessages.bar}>
      <AddressLink
        className="button paper-bar-back"
        change={{ route: { kind: 'explore' } }}
        aria-keyshortcuts={'Escape' satisfies KeyOf<'leave'>}
        onClick={goBack}
      >
        <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className="paper-bar-results">{paperMessages.results}</span>
      </AddressLink>
      <StepLink name={paperMessages.previous} shortcut="[" paper={previous}>
        <ChevronLeft size={18} strokeWidth={1.5} aria-hidden="true" />
      </StepLink>
      <StepLink name={paperMessages.next} shortcut="]" paper={next}>
        <ChevronRight size={18} strokeWidth={1.5} aria-hidden="true" />
      </StepLink>
      <ListPosition position={position} waiting={results.waiting} />
      {papers[ordinal] && (
        <>
          <SaveButton paper={papers[ordinal]} look="bar" />
          <PickButton paper={papers[ordinal]} look="bar" />
        </>
      )}
      <span className="paper-bar-wide">
        <CiteButton
          words={paperMessages.cite}
          iconOnly="narrow"
          paper={ordinal}
          title={papers[ordinal]?.title.text ?? ''}
        />
        <SettingsButton words={paperMessages.display} iconOnly />
      </span>
      <ShareButton words={paperMessages.share} iconOnly="narrow" />
      <FocusButton />
      {/* Narrow screens have these commands in the menu, which no other bar shows then. */}
      <span className="paper-bar-narrow">
        <MenuButton
          subject={{ papers: [ordinal], title: papers[ordinal]?.title.text ?? '', isPaper: true }}
        />
      </span>
    </nav>
  );
}

interface ListPositionProps {
  /** Null when the paper is not in the list. */
  readonly position: Neighbours | null;
  readonly waiting: boolean;
}

/** The paper's position in its list: "3 of 77", or "3/77" on narrow screens. */
function ListPosition({ position, waiting }: ListPositionProps): ReactNode {
  if (waiting) return <span className="paper-bar-place" />;
  if (position === null)
    return <span className="paper-bar-place paper-bar-apart">{paperMessages.notInList}</span>;
  return (
    <span className="paper-bar-place">
      <span>{position.position}</span>
      <span className="paper-bar-of">{paperMessages.of}</span>
      <span>{position.of.toLocaleString('en')}</span>
    </span>
  );
}
