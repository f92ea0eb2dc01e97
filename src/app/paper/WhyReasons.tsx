import type { ReactNode } from 'react';
import type { CatalogPassage } from '../../catalog/catalog';
import type { Reason, Reasons } from '../../topics/reasons';
import { pointsWords } from '../topics/points';
import { WhyQuotes } from './WhyQuotes';

interface WhyReasonsProps {
  readonly reasons: Reasons;
  readonly title: CatalogPassage;
  readonly abstract: CatalogPassage;
}

/** All reasons for a topic with their words, and what speaks against it. */
export function WhyReasons({ reasons, title, abstract }: WhyReasonsProps): ReactNode {
  const { speaking, against } = reasons;
  const list = (some: readonly Reason[]): ReactNode => (
    <ul className="why-reasons">
      {some.map((reason) => (
        <li key={reason.group}>
          <h3>
            <span>{reason.name}</span>
            <span className="why-points">{pointsWords(reason.points)}</span>
          </h3>
          <WhyQuotes evidence={reason.evidence} title={title} abstract={abstract} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(speaking)}
      {against.length > 0 && (
        <>
          <p className="why-against">Against it</p>
          {list(against)}
        </>
      )}
    </>
  );
}
