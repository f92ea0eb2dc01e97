import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ComponentType, MouseEvent, ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { paperMessages } from '../../../messages/paper';
import '../../kit/Button.css';
import type { Place } from '../../../corpus/source';
import { useAddress } from '../../data/address/useAddress';
import { AddressLink, opensElsewhere } from '../../data/address/AddressLink';
import type { Results } from '../../data/useResults';
import type { KeyOf } from '../../registry/commands';
import { FocusButton } from './FocusButton';
import { StepLink } from './StepLink';
import './PaperBar.css';

interface OpenPaperProps {
  readonly paper: CatalogPaper;
}

/** What other features add to an open paper. */
export interface PaperParts {
  /** Buttons that keep the paper. */
  readonly Actions: ComponentType<OpenPaperProps>;
  /** Buttons that narrow screens have in the menu. */
  readonly WideTools: ComponentType<OpenPaperProps>;
  readonly Share: ComponentType;
  readonly Menu: ComponentType<OpenPaperProps>;
  /** What the user stores about the paper. */
  readonly Library: ComponentType<OpenPaperProps>;
}

interface PaperBarProps extends OpenPaperProps {
  readonly results: Results;
  readonly parts: PaperParts;
}

/** Toolbar of an open paper: back to the list, previous and next, save, cite, share. It stays on top. */
export function PaperBar({ results, paper, parts }: PaperBarProps): ReactNode {
  const { depth, toList } = useAddress();
  const place = results.answer?.placeOf(paper.id);
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
      <StepLink name={paperMessages.previous} shortcut="[" paper={place?.previous}>
        <ChevronLeft size={18} strokeWidth={1.5} aria-hidden="true" />
      </StepLink>
      <StepLink name={paperMessages.next} shortcut="]" paper={place?.next}>
        <ChevronRight size={18} strokeWidth={1.5} aria-hidden="true" />
      </StepLink>
      <ListPosition place={place} />
      <parts.Actions paper={paper} />
      <span className="paper-bar-wide">
        <parts.WideTools paper={paper} />
      </span>
      <parts.Share />
      <FocusButton />
      {/* Narrow screens have these commands in the menu, which no other bar shows then. */}
      <span className="paper-bar-narrow">
        <parts.Menu paper={paper} />
      </span>
    </nav>
  );
}

interface ListPositionProps {
  /** Null when the paper is not in the list; undefined while waiting. */
  readonly place: Place | null | undefined;
}

/** The paper's position in its list: "3 of 77", or "3/77" on narrow screens. */
function ListPosition({ place }: ListPositionProps): ReactNode {
  if (place === undefined) return <span className="paper-bar-place" />;
  if (place === null)
    return <span className="paper-bar-place paper-bar-apart">{paperMessages.notInList}</span>;
  return (
    <span className="paper-bar-place">
      <span>{place.position}</span>
      <span className="paper-bar-of">{paperMessages.of}</span>
      <span>{place.of.toLocaleString('en')}</span>
    </span>
  );
}
