import { Fragment, type ReactNode } from 'react';
import type { TopicRuleFacts } from '../../../catalog/catalog';
import type { PaperSource } from '../../../corpus/source';
import { commonMessages } from '../../../messages/common';
import { countPoints, pointsNumber } from '../../../messages/points';
import { topicsMessages } from '../../../messages/topics';
import type { PhraseGroup } from '../../../topics/rule';
import type { TopicId } from '../../../topics/topic';
import { Button } from '../../kit/Button';
import { Sentence } from '../../kit/Sentence';
import { useFetched } from '../../data/useFetched';
import './TopicRules.css';

interface TopicRulesProps {
  readonly source: PaperSource;
  readonly topic: TopicId;
}

/** The rules of a topic, as topics.yaml has them. */
export function TopicRules({ source, topic }: TopicRulesProps): ReactNode {
  const state = useFetched(source.rules, 'all');
  switch (state.kind) {
    case 'loading':
      return (
        <p className="topic-rules-state" role="status">
          {topicsMessages.loadingRules}
        </p>
      );
    case 'failed':
      return (
        <div className="topic-rules-state" role="alert">
          <p>{commonMessages.loadFailedBecause({ what: topicsMessages.theRules, why: state.message })}</p>
          <Button look="framed" onClick={state.retry}>
            {commonMessages.tryAgain}
          </Button>
        </div>
      );
    case 'ready': {
      const rule = state.value.find(({ id }) => id === topic);
      if (rule !== undefined) return <Rule rule={rule} />;
      return <p className="topic-rules-state">{topicsMessages.noRules}</p>;
    }
  }
}

/** The signs of the pattern language that the introduction explains. */
const SIGNS = {
  either: <code>(a|b)</code>,
  optional: <code>[a]</code>,
  prefix: <code>align*</code>,
  gap: <code>..</code>,
};

function Rule({ rule: { threshold, needs, phrases } }: { readonly rule: TopicRuleFacts }): ReactNode {
  return (
    <div className="topic-rules">
      <p>
        <span>{topicsMessages.threshold({ points: countPoints(threshold) })}</span>
        <Sentence text={topicsMessages.patterns} parts={SIGNS} />
      </p>
      {needs.length > 0 && (
        <>
          <p>{topicsMessages.needs}</p>
          <Phrases words={needs} />
        </>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{topicsMessages.words}</th>
            <th scope="col">{topicsMessages.inTitle}</th>
            <th scope="col">{topicsMessages.inAbstract}</th>
          </tr>
        </thead>
        {phrases.map((group, index) => (
          // Two groups can be equal in all else, and their order never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={index} group={group} />
        ))}
      </table>
      <p>{topicsMessages.rulesFile}</p>
    </div>
  );
}

function Group({ group: { name, words, title, abstract } }: { readonly group: PhraseGroup }): ReactNode {
  const note = noteOn(title, abstract);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">
          <span>{name}</span>
          {note !== undefined && <span className="topic-rules-note">{note}</span>}
        </th>
        <td>{pointsNumber(title)}</td>
        <td>{pointsNumber(abstract)}</td>
      </tr>
      <tr>
        <td className="topic-rules-cell" colSpan={3}>
          <Phrases words={words} />
        </td>
      </tr>
    </tbody>
  );
}

function Phrases({ words }: Pick<PhraseGroup, 'words'>): ReactNode {
  return (
    <ul className="topic-rules-words">
      {words.map((phrase) => (
        <li key={phrase}>{breakable(phrase)}</li>
      ))}
    </ul>
  );
}

/** A pattern that can wrap after each alternative, because some are longer than a line. */
function breakable(phrase: string): ReactNode {
  return phrase.split(/(?<=\|)/).map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <span>{piece}</span>
    </Fragment>
  ));
}

/** Explains points below or equal to zero. */
function noteOn(title: number, abstract: number): string | undefined {
  if (title < 0 || abstract < 0) return topicsMessages.countsAgainst;
  if (title === 0 && abstract === 0) return topicsMessages.countsNothing;
  return undefined;
}
