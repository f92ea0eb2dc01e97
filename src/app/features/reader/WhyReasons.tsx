import type { ReactNode } from 'react';
import type { CatalogPassage } from '../../../catalog/catalog';
import { countPoints } from '../../../messages/points';
import { whyMessages } from '../../../messages/why';
import type { Reason, Reasons } from '../../../topics/reasons';
import { WhyQuotes } from './WhyQuotes';

interface WhyReasonsProps {
  readonly reasons: Reasons;
  readonly title: CatalogPassage;
  readonly abstract: CatalogPassage;
}

/** All reasons for a topic with their quotes, then the evidence against it. */
export function WhyReasons({ reasons, title, abstract }: WhyReasonsProps): ReactNode {
  const { speaking, against } = reasons;
  const list = (some: readonly Reason[]): ReactNode => (
    <ul className="why-reasons">
      {some.map((reason) => (
        <li key={reason.group}>
          <h3>
            <span>{reason.name}</span>
            <span className="why-points">{countPoints(reason.points)}</span>
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
          <p className="why-against">{whyMessages.against}</p>
          {list(against)}
        </>
      )}
    </>
  );
}
