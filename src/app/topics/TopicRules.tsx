import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Catalog, TopicRuleFacts } from '../../catalog/catalog';
import type { PhraseGroup } from '../../topics/rule';
import type { TopicId } from '../../topics/topic';
import { Button } from '../../ui/Button';
import { pointsNumber, pointsWords } from './points';
import { useTopicRules } from './useTopicRules';
import './TopicRules.css';

interface TopicRulesProps {
  readonly catalog: Catalog;
  readonly topic: TopicId;
}

/** What gives a topic to a paper, as the topics file of the digest has it. */
export function TopicRules({ catalog, topic }: TopicRulesProps): ReactNode {
  const state = useTopicRules(catalog);
  switch (state.kind) {
    case 'loading':
      return (
        <p className="topic-rules-state" role="status">
          Loading the rules…
        </p>
      );
    case 'failed':
      return (
        <div className="topic-rules-state" role="alert">
          <p>{`The rules did not load. ${state.message}`}</p>
          <Button look="framed" onClick={state.retry}>
            Try again
          </Button>
        </div>
      );
    case 'ready': {
      const rule = state.rules.find(({ id }) => id === topic);
      if (rule !== undefined) return <Rule rule={rule} />;
      return <p className="topic-rules-state">The file of rules has none for this topic.</p>;
    }
  }
}

function Rule({ rule: { threshold, needs, phrases } }: { readonly rule: TopicRuleFacts }): ReactNode {
  return (
    <div className="topic-rules">
      <p>
        <span>{`A paper needs ${pointsWords(threshold)}. `}</span>
        Found again in the same field, words of one group count half as much each time. In a phrase,{' '}
        <code>(a|b)</code> is either word, <code>[a]</code> may be missing, <code>align*</code> is every word
        that begins so, and <code>..</code> leaves room for a few words.
      </p>
      {needs.length > 0 && (
        <>
          <p>Whatever its points, a paper must have one of:</p>
          <Phrases words={needs} />
        </>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Title</th>
            <th scope="col">Abstract</th>
          </tr>
        </thead>
        {phrases.map((group, place) => (
          // Nothing else tells two groups apart for certain, and their order never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={place} group={group} />
        ))}
      </table>
      <p>
        The rules are in the topics file of the digest, topics.yaml; a change shows when the site is built.
      </p>
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

/** A pattern that may end its line after each alternative; some are longer than any line. */
function breakable(phrase: string): ReactNode {
  return phrase.split(/(?<=\|)/).map((piece, place) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {place > 0 && <wbr />}
      <span>{piece}</span>
    </Fragment>
  ));
}

/** What points alone do not make plain. */
function noteOn(title: number, abstract: number): string | undefined {
  if (title < 0 || abstract < 0) return 'speaks against the topic';
  if (title === 0 && abstract === 0) return 'keeps these from being read as shorter phrases';
  return undefined;
}
