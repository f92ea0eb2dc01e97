import { Search, X } from 'lucide-react';
import {
  Suspense,
  useRef,
  useState,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { searchMessages } from '../../../messages/search';
import { EMPTY_VIEW, hasQuery } from '../../../view/view';
import { useSearchState, useSource } from '../../data/sourceStore';
import { useAddress } from '../../data/address/useAddress';
import type { KeyOf } from '../../registry/commands';
import { lazyPart } from '../../kit/lazyPart';
import { useTypedAhead } from './useTypedAhead';
import { focusFirstResult } from '../../data/paperRows';
import {
  HINT_ID,
  NO_SUGGESTIONS,
  OPTIONS_ID,
  type KeyTaker,
  type Submission,
} from './suggest/suggestionsState';
import './SearchBox.css';

const SearchSuggestions = lazyPart(
  async () => (await import('./suggest/SearchSuggestions')).SearchSuggestions,
  () => null,
);

/** Fewer letters match too many words for useful suggestions. */
const TWO_LETTERS = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;

const LENS = <Search className="search-box-icon" size={18} strokeWidth={1.5} aria-hidden="true" />;

const CROSS = <X size={18} strokeWidth={1.5} aria-hidden="true" />;

interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The button that explains the query syntax. */
  readonly help: ReactNode;
}

/**
 * The search box. Each keystroke searches; the arrow down moves to the list. What opens under the box (suggestions,
 * recent searches, a hint) is loaded when the box is first used.
 */
export function SearchBox({ input, help }: SearchBoxProps): ReactNode {
  const { address, type, settle } = useAddress();
  const { view, route } = address;
  const source = useSource();
  const hinted = useSearchState(source, ({ reading }) => reading?.hints[0] !== undefined) === true;
  const [used, setUsed] = useState(false);
  const slug = route.kind === 'paper' ? route.slug : undefined;
  const [arrivedAt] = useState(slug);
  /** The query to show options for. Only typed queries have options. */
  const [asked, ask] = useState<string>();
  const [submission, submitted] = useState<Submission>();
  const [under, setUnder] = useState(NO_SUGGESTIONS);
  const takeKey = useRef<KeyTaker>(null);
  const early = useRef(false);

  function change(query: string): void {
    // Before the view changes, so that the engine starts one render earlier.
    if (hasQuery({ query })) source?.search(query);
    // The newest view may not be rendered yet: a filter may have been selected just before.
    type((from) => ({ ...from, query, sort: query === '' ? EMPTY_VIEW.sort : from.sort }));
    ask(TWO_LETTERS.test(query) ? query : undefined);
    // Also here, because the box may have had the focus before hydration.
    setUsed(true);
  }
  useTypedAhead(input, change);

  function submit(event: FormEvent): void {
    event.preventDefault();
    ask(undefined);
    setUsed(true);
    // Text typed before hydration may be in the field and not yet in the view.
    submitted({ query: input.current?.value ?? view.query });
    settle();
    // Closes a touch keyboard, so that the results are visible.
    if (matchMedia('(pointer: coarse)').matches) input.current?.blur();
  }

  function handleKey(event: KeyboardEvent): void {
    // During composition the keys belong to the input method.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    // Recent searches are not loaded yet. The arrow takes effect when they are.
    if (takeKey.current === null && !early.current && event.key === 'ArrowDown' && view.query === '') {
      early.current = true;
      setUsed(true);
      return event.preventDefault();
    }
    const taken = takeKey.current?.(event.key) === true;
    if (taken || (event.key === 'ArrowDown' && focusFirstResult())) event.preventDefault();
  }

  function closeWhenLeft({ relatedTarget: to }: FocusEvent): void {
    if (to !== input.current && !to?.closest('.search-suggestions')) ask(undefined);
  }

  return (
    <search>
      {/* The form itself is not interactive: the blur of its fields bubbles to it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form className="search-box" onSubmit={submit} onBlur={closeWhenLeft}>
        {LENS}
        <input
          ref={input}
          type="search"
          name="q"
          role="combobox"
          aria-label={searchMessages.search}
          aria-autocomplete="list"
          aria-expanded={under.expanded}
          aria-controls={under.expanded ? OPTIONS_ID : undefined}
          aria-activedescendant={under.active}
          aria-describedby={under.hinted ? HINT_ID : undefined}
          placeholder={searchMessages.search}
          aria-keyshortcuts={'/' satisfies KeyOf<'search'>}
          value={view.query}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setUsed(true)}
          onClick={() => view.query === '' && ask('')}
          onKeyDown={handleKey}
          dir="auto"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        {(used || hinted || slug !== arrivedAt) && (
          <Suspense fallback={null}>
            <SearchSuggestions
              input={input}
              asked={asked === view.query ? asked : undefined}
              ask={ask}
              takeKey={takeKey}
              early={early}
              arrivedAt={arrivedAt}
              submission={submission}
              onChange={setUnder}
            />
          </Suspense>
        )}
        <span className="search-box-buttons">
          {view.query !== '' && (
            <button
              type="button"
              className="search-box-button"
              aria-label={searchMessages.clearSearch}
              onClick={() => {
                change('');
                input.current?.focus();
              }}
            >
              {CROSS}
            </button>
          )}
          {help}
        </span>
      </form>
    </search>
  );
}
