import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react';
import { searchMessages } from '../../../../messages/search';
import { useRecentSearches } from '../../../../store/recentSearches';
import { useAddress } from '../../../data/address/useAddress';
import { focusFirstResult } from '../../../data/paperRows';
import { HintLine } from './HintLine';
import { Options } from './Options';
import { HINT_ID, type KeyTaker, type Submission, type SuggestionsState } from './suggestionsState';
import { useChoose } from './useChoose';
import { useHint } from './useHint';
import { useOptions } from './useOptions';
import { useRemembering } from './useRemembering';
import './SearchSuggestions.css';

interface SearchSuggestionsProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The query to show options for: '' shows recent searches, undefined shows nothing. */
  readonly asked: string | undefined;
  readonly ask: (query: string | undefined) => void;
  readonly takeKey: Ref<KeyTaker>;
  /** Whether the arrow down was pressed before this was loaded. */
  readonly early: RefObject<boolean>;
  /** The slug of the paper that the page was opened with. */
  readonly arrivedAt: string | undefined;
  readonly submission: Submission | undefined;
  readonly onChange: (state: SuggestionsState) => void;
}

/** Options or a hint, floating under the search box over the list. */
export function SearchSuggestions(props: SearchSuggestionsProps): ReactNode {
  const { input, asked, ask, takeKey, early, arrivedAt, submission, onChange } = props;
  const { address } = useAddress();
  const { view, route, list } = address;
  const slug = route.kind === 'paper' ? route.slug : undefined;
  const options = useOptions(asked, view, list);
  const hint = useHint(view.query);
  const [dismissed, dismiss] = useState<string>();
  const clear = useRecentSearches((store) => store.clear);
  const choose = useChoose(input, slug);
  const clearButton = useRef<HTMLButtonElement>(null);
  const [wanted, activate] = useState<string>();
  useRemembering(view.query, slug, arrivedAt, submission);

  const expanded = options.length > 0;
  const place = options.findIndex(({ id }) => id === wanted);
  const active = options[place]?.id;
  const shown = dismissed === view.query ? undefined : hint;
  const hinted = shown !== undefined;
  useLayoutEffect(() => onChange({ expanded, active, hinted }), [active, expanded, hinted, onChange]);

  function close(): void {
    activate(undefined);
    ask(undefined);
  }

  function chooseAt(at: number): boolean {
    const option = options[at];
    if (option === undefined) return false;
    close();
    choose(option);
    return true;
  }

  /** The arrow down moves through the options to the button below them, if any, and then to the list. */
  function goDown(): boolean {
    if (!expanded && view.query === '' && useRecentSearches.getState().searches.length > 0) {
      ask('');
      activate('search-recent-0');
      return true;
    }
    if (place + 1 < options.length) activate(options[place + 1]?.id);
    else if (expanded && clearButton.current !== null) clearButton.current.focus();
    else return false;
    return true;
  }

  useImperativeHandle(takeKey, () => (key: string): boolean => {
    switch (key) {
      case 'ArrowDown':
        return goDown();
      case 'ArrowUp':
        if (active === undefined) return false;
        activate(options[place - 1]?.id);
        return true;
      case 'Enter':
        return chooseAt(place);
      case 'Escape':
        if (expanded) close();
        else if (hinted) dismiss(view.query);
        return expanded || hinted;
      default:
        // Any other key edits the text, so that Enter must submit it.
        activate(undefined);
        return false;
    }
  });

  useEffect(() => {
    const isWaiting = early.current && document.activeElement === input.current;
    early.current = false;
    if (isWaiting && !goDown()) focusFirstResult();
    // Once, on mount.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  function leaveButton(event: KeyboardEvent): void {
    if (event.key === 'ArrowUp' || event.key === 'Escape') input.current?.focus();
    else if (event.key !== 'ArrowDown' || !focusFirstResult()) return;
    if (event.key === 'Escape') close();
    event.preventDefault();
  }

  if (!expanded) return shown && <HintLine hint={shown} input={input} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a click must not move the focus out of the box
    <div className="search-suggestions" onMouseDown={(event) => event.preventDefault()}>
      <Options
        options={options}
        query={view.query}
        active={active}
        onChoose={(option) => chooseAt(options.indexOf(option))}
      />
      {asked === '' && (
        <button
          ref={clearButton}
          type="button"
          className="search-suggestions-clear"
          onKeyDown={leaveButton}
          onClick={() => {
            clear();
            close();
            input.current?.focus();
          }}
        >
          {searchMessages.clearRecent}
        </button>
      )}
      {shown && (
        <p id={HINT_ID} className="search-suggestions-hint">
          {shown.message}
        </p>
      )}
    </div>
  );
}
