import { X } from 'lucide-react';
import { useEffect, useRef, useState, type FocusEvent, type ReactNode, type ToggleEvent } from 'react';
import type { CatalogPaper, CatalogTopic } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { countPapers } from '../../../messages/count';
import { commonMessages } from '../../../messages/common';
import { paperMessages } from '../../../messages/paper';
import { pointsNumber } from '../../../messages/points';
import { whyMessages } from '../../../messages/why';
import type { Reasons } from '../../../topics/reasons';
import { Button } from '../../kit/Button';
import { AddressLink } from '../../data/address/AddressLink';
import { toPapersWith, toTopicSection } from '../../data/topicLinks';
import { useEvidenceInPlace } from './useEvidenceInPlace';
import { useWhy } from './useWhy';
import { WhyReasons } from './WhyReasons';
import './WhyPopover.css';

interface WhyPopoverProps {
  readonly source: PaperSource;
  readonly paper: CatalogPaper;
  readonly topic: CatalogTopic;
}

/** Why a paper has a topic: the matching words and their points. Anchored to the topic's chip. */
export function WhyPopover({ source, paper, topic }: WhyPopoverProps): ReactNode {
  const { id, name, definition, color, papers } = topic;
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const state = useWhy(source, paper, id);
  useEffect(() => {
    const shown = popover.current;
    // The source is the stylesheet's implicit anchor, as after a click on the chip.
    const chip = shown === null ? null : chipOf(shown);
    shown?.showPopover(chip === null ? {} : { source: chip });
  }, []);
  useEvidenceInPlace({ popover, state: open ? state : undefined, title: paper.title, color });
  return (
    // It is not interactive: it only observes where the focus goes.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={popover}
      id={`why-${id}`}
      className="why-popover"
      popover="auto"
      role="dialog"
      aria-labelledby={`why-${id}-heading`}
      tabIndex={-1}
      onBlur={closeBehind}
      onToggle={(event) => {
        setOpen(event.newState === 'open');
        moveFocus(event);
      }}
    >
      <header>
        <h2 id={`why-${id}-heading`}>{whyMessages.heading({ topic: name })}</h2>
        <Button aria-label={commonMessages.close} popoverTarget={`why-${id}`} popoverTargetAction="hide">
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </header>
      <p className="why-definition">{definition}</p>
      {state.kind === 'loading' && <p role="status">{whyMessages.loading}</p>}
      {state.kind === 'failed' && (
        <div className="why-failed" role="alert">
          <p>{commonMessages.loadFailedBecause({ what: paperMessages.theReasons, why: state.message })}</p>
          <Button look="framed" onClick={state.retry}>
            {commonMessages.tryAgain}
          </Button>
        </div>
      )}
      {state.kind === 'ready' && (
        <WhyReasons reasons={state.reasons} title={paper.title} abstract={state.abstract} />
      )}
      <footer>
        {state.kind === 'ready' && <Score {...state.reasons} />}
        <AddressLink change={toPapersWith(id)}>
          {whyMessages.papersOn({ papers: countPapers(papers), topic: name })}
        </AddressLink>
        <AddressLink change={toTopicSection(id)}>{whyMessages.allRules}</AddressLink>
      </footer>
    </div>
  );
}

function Score({ points, needed }: Reasons): ReactNode {
  const rounded = Math.round(points * 10) / 10;
  // In full where the rounded score would be below the threshold.
  const score = pointsNumber(rounded < needed ? points : rounded);
  return <p className="why-sum">{whyMessages.score({ score, threshold: pointsNumber(needed) })}</p>;
}

function chipOf(popover: HTMLElement): HTMLElement | null {
  return popover.parentElement?.querySelector<HTMLElement>('.topic-chip') ?? null;
}

/** Closes the popover when the focus moves on by keyboard, because it could cover the element with the focus. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  const inside = relatedTarget === null || currentTarget.contains(relatedTarget);
  if (!inside && relatedTarget !== chipOf(currentTarget)) currentTarget.hidePopover();
}

/** Moves the focus into the popover when it opens, and back to its chip when it closes and the focus is lost. */
function moveFocus({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  if (newState === 'open') currentTarget.focus();
  else if (document.activeElement === document.body) chipOf(currentTarget)?.focus();
}
