import { useMemo, type ReactNode } from 'react';
import { describeEvidence } from '../../../query/describeTerms';
import { evidenceOf } from '../../../query/evidence';
import type { QueryTerm } from '../../../query/interpretation';

interface ResultEvidenceProps {
  readonly terms: readonly QueryTerm[];
  readonly title: string;
  /** Undefined while it loads: no word may be called missing until then. */
  readonly abstract: string | undefined;
}

/** Why a paper is in the list where its highlighted words do not show it: other forms, and missing words. */
export function ResultEvidence({ terms, title, abstract }: ResultEvidenceProps): ReactNode {
  const labels = useMemo(
    () => (abstract === undefined ? [] : describeEvidence(evidenceOf(terms, [title, abstract]))),
    [terms, title, abstract],
  );
  return labels.length > 0 && <span className="result-evidence">{labels.join(' · ')}</span>;
}
