import { countPapers } from '../../catalog/words';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, ReactNode, ToggleEvent } from 'react';
import type { Catalog, CatalogPaper, CatalogTopic } from '../../catalog/catalog';
import type { Reasons } from '../../topics/reasons';
import { Button } from '../../ui/Button';
import { AddressLink } from '../address/AddressLink';
import { pointsNumber, pointsWords } from '../topics/points';
import { toPapersWith, toTopicSection } from '../topics/topicLinks';
import { useEvidenceInPlace } from './useEvidenceInPlace';
import { useWhy } from './useWhy';
import { WhyReasons } from './WhyReasons';
import './WhyPopover.css';

interface WhyPopoverProps {
  readonly catalog: Catalog;
  readonly paper: CatalogPaper;
  readonly topic: CatalogTopic;
}

/** Why a paper has a topic: the words that gave it, and what they were worth. Stands beside its chip. */
export function WhyPopover({ catalog, paper, topic }: WhyPopoverProps): ReactNode {
  const { id, name, definition, color, papers } = topic;
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const state = useWhy(catalog, paper, id);
  useEffect(() => {
    const shown = popover.current;
    // The source is the implicit anchor of the stylesheet, as after a press of the chip.
    const source = shown === null ? null : chipOf(shown);
    shown?.showPopover(source === null ? {} : { source });
  }, []);
  useEvidenceInPlace({ popover, state: open ? state : undefined, title: paper.title, color });
  return (
    // Not pressed and not typed into: it only hears where the focus goes.
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
        <h2 id={`why-${id}-heading`}>{`Why ${name}?`}</h2>
        <Button aria-label="Close" popoverTarget={`why-${id}`} popoverTargetAction="hide">
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </header>
      <p className="why-definition">{definition}</p>
      {state.kind === 'loading' && <p role="status">Loading the reasons…</p>}
      {state.kind === 'failed' && (
        <div className="why-failed" role="alert">
          <p>{`The reasons did not load. ${state.message}`}</p>
          <Button look="framed" onClick={state.retry}>
            Try again
          </Button>
        </div>
      )}
      {state.kind === 'ready' && (
        <WhyReasons reasons={state.reasons} title={paper.title} abstract={state.abstract} />
      )}
      <footer>
        {state.kind === 'ready' && <Sum {...state.reasons} />}
        <AddressLink change={toPapersWith(id)}>
          {`${papers === 1 ? 'The one paper' : `All ${countPapers(papers)}`} on ${name}`}
        </AddressLink>
        <AddressLink change={toTopicSection(id)}>All rules of this topic</AddressLink>
      </footer>
    </div>
  );
}

function Sum({ points, needed }: Reasons): ReactNode {
  return (
    <p className="why-sum">
      {`${pointsWords(points)}; ${pointsNumber(needed)} ${needed === 1 ? 'is' : 'are'} enough.`}
    </p>
  );
}

function chipOf(popover: HTMLElement): HTMLElement | null {
  return popover.parentElement?.querySelector<HTMLElement>('.topic-chip') ?? null;
}

/** Whoever moves on by keyboard must see where: it would lie over what has the focus now. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  const inside = relatedTarget === null || currentTarget.contains(relatedTarget);
  if (!inside && relatedTarget !== chipOf(currentTarget)) currentTarget.hidePopover();
}

/** Into it when it opens; back to its chip when it closes, unless the person went elsewhere. */
function moveFocus({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  if (newState === 'open') currentTarget.focus();
  else if (document.activeElement === document.body) chipOf(currentTarget)?.focus();
}
