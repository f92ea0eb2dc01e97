import type { ReactNode } from 'react';
import { searchMessages } from '../../../../messages/search';
import { TopicDot } from '../../../kit/TopicDot';
import { HighlightedPrefix } from '../../../passage/HighlightedPrefix';
import type { Option } from './options';
import { OPTIONS_ID } from './suggestionsState';

interface OptionsProps {
  readonly options: readonly Option[];
  readonly query: string;
  readonly active: string | undefined;
  readonly onChoose: (option: Option) => void;
}

const GROUPS: readonly { readonly kind: Option['kind']; readonly name: string; readonly one: string }[] = [
  { kind: 'name', name: searchMessages.methods, one: searchMessages.method },
  { kind: 'topic', name: searchMessages.topics, one: searchMessages.topic },
  { kind: 'title', name: searchMessages.papers, one: searchMessages.paper },
  { kind: 'recent', name: searchMessages.recentSearches, one: '' },
];

/** The options in their groups. The focus stays in the search box, whose `aria-activedescendant` is the active one. */
export function Options({ options, query, active, onChoose }: OptionsProps): ReactNode {
  return (
    <div id={OPTIONS_ID} role="listbox" aria-label={searchMessages.suggestions}>
      {GROUPS.map(({ kind, name, one }) => {
        const members = options.filter((option) => option.kind === kind);
        if (members.length === 0) return null;
        return (
          <div key={kind} role="group" aria-label={name} className="options-group">
            {members.map((option) => (
              // The search box handles the keys of its options.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={option.id}
                id={option.id}
                role="option"
                aria-selected={option.id === active}
                className="option"
                onClick={() => onChoose(option)}
              >
                <span className="option-text" data-kind={kind}>
                  {option.kind === 'topic' && <TopicDot color={option.color} />}
                  {kind === 'recent' ? (
                    <span>{option.text}</span>
                  ) : (
                    <HighlightedPrefix text={option.text} query={query} />
                  )}
                </span>
                {option.kind === 'name' && <span className="option-title">{option.title}</span>}
                {one !== '' && (
                  <span className="option-kind" aria-hidden="true">
                    {one}
                  </span>
                )}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
