import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { Button } from '../../ui/Button';
import { neighbours } from '../../view/neighbours';
import { useAddress } from '../address/useAddress';
import { AddressLink } from '../address/AddressLink';
import type { Results } from '../explore/useResults';
import { CopyLink } from './CopyLink';
import './PaperBar.css';

interface PaperBarProps {
  readonly papers: readonly CatalogPaper[];
  readonly results: Results;
  readonly ordinal: number;
}

/** The way back to the list, to its neighbours, and out to others; it stays on top while reading. */
export function PaperBar({ papers, results, ordinal }: PaperBarProps): ReactNode {
  const { depth, step, toList } = useAddress();
  const stand = neighbours(results.ordinals, ordinal);
  const previous = stand?.previous === undefined ? undefined : papers[stand.previous];
  const next = stand?.next === undefined ? undefined : papers[stand.next];
  const place = stand === null ? 'not in this list' : `${stand.position} of ${stand.of.toLocaleString('en')}`;
  const open = (paper: CatalogPaper | undefined): (() => void) | undefined =>
    paper && (() => step({ kind: 'paper', slug: slugOf(paper) }));
  function goBack(event: MouseEvent): void {
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (depth === 0 || elsewhere) return;
    event.preventDefault();
    toList();
  }
  return (
    <nav className="paper-bar" aria-label="Paper">
      <AddressLink className="button paper-bar-back" change={{ route: { kind: 'explore' } }} onClick={goBack}>
        <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
        Results
      </AddressLink>
      <Button aria-label="Previous paper" aria-disabled={previous === undefined} onClick={open(previous)}>
        <ChevronLeft size={18} strokeWidth={1.5} aria-hidden="true" />
      </Button>
      <Button aria-label="Next paper" aria-disabled={next === undefined} onClick={open(next)}>
        <ChevronRight size={18} strokeWidth={1.5} aria-hidden="true" />
      </Button>
      <span className="paper-bar-place">{results.waiting ? '' : place}</span>
      <CopyLink words="Copy link" />
    </nav>
  );
}
