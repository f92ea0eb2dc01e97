import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ComponentType, MouseEvent, ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { paperMessages } from '../../../messages/paper';
import '../../kit/Button.css';
import { neighbours } from '../../../view/neighbours';
import type { Neighbours } from '../../../view/neighbours';
import { useAddress } from '../../data/address/useAddress';
import { AddressLink, opensElsewhere } from '../../data/address/AddressLink';
import type { Results } from '../../data/useResults';
import type { KeyOf } from '../../registry/commands';
import { FocusButton } from './FocusButton';
import { StepLink } from './StepLink';
import './PaperBar.css';

/** The open paper, for what is done with it. */
interface OpenPaperProps {
  readonly ordinal: number;
  readonly title: string;
}

/** What other features add to an open paper. */
export interface PaperParts {
  /** Buttons that keep the paper. */
  readonly Actions: ComponentType<{ readonly paper: CatalogPaper }>;
  /** Buttons that narrow screens have in the menu. */
  readonly WideTools: ComponentType<OpenPaperProps>;
  readonly Share: ComponentType;
  readonly Menu: ComponentType<OpenPaperProps>;
  /** What the user stores about the paper. */
  readonly Library: ComponentType<{ readonly paper: CatalogPaper }>;
}

interface PaperBarProps {
  readonly papers: readonly CatalogPaper[];
  readonly results: Results;
  readonly ordinal: number;
  readonly parts: PaperParts;
}

/** Toolbar of an open paper: back to the list, previous and next, save, cite, share. It stays on top. */
export function PaperBar({ papers, results, ordinal, parts }: PaperBarProps): ReactNode {
  const { depth, toList } = useAddress();
  const paper = papers[ordinal];
  const title = paper?.title.text ?? '';
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
      {paper && <parts.Actions paper={paper} />}
      <span className="paper-bar-wide">
        <parts.WideTools ordinal={ordinal} title={title} />
      </span>
      <parts.Share />
      <FocusButton />
      {/* Narrow screens have these commands in the menu, which no other bar shows then. */}
      <span className="paper-bar-narrow">
        <parts.Menu ordinal={ordinal} title={title} />
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
