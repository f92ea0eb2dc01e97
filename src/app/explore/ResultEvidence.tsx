import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { describeEvidence } from '../../query/describeTerms';
import { evidenceOf } from '../../query/evidence';
import type { QueryTerm } from '../../query/reading';

interface ResultEvidenceProps {
  readonly terms: readonly QueryTerm[];
  readonly title: string;
  /** Undefined while it is on its way: what it may have must not be called missing. */
  readonly abstract: string | undefined;
}

/** Why a paper is in the list where its marked words do not say it: other forms, and words it lacks. */
export function ResultEvidence({ terms, title, abstract }: ResultEvidenceProps): ReactNode {
  const labels = useMemo(
    () => (abstract === undefined ? [] : describeEvidence(evidenceOf(terms, [title, abstract]))),
    [terms, title, abstract],
  );
  return labels.length > 0 && <span className="result-evidence">{labels.join(', ')}</span>;
}
