import type { FormEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { Search, X } from 'lucide-react';
import { EMPTY_VIEW } from '../../view/view';
import { useAddress } from '../address/useAddress';
import { focusFirstResult } from './resultFocus';
import './SearchBox.css';

/** The search box: the list follows every letter, the arrow down goes into it. */
export function SearchBox({ input }: { readonly input: RefObject<HTMLInputElement | null> }): ReactNode {
  const { address, type, settle } = useAddress();
  const { view } = address;
  const change = (query: string): void =>
    type({ ...view, query, sort: query === '' ? EMPTY_VIEW.sort : view.sort });

  function submit(event: FormEvent): void {
    event.preventDefault();
    settle();
    // Puts a touch keyboard away, so that the results can be seen.
    if (matchMedia('(pointer: coarse)').matches) input.current?.blur();
  }

  return (
    <search>
      <form className="search-box" onSubmit={submit}>
        <Search className="search-box-icon" size={18} strokeWidth={1.5} aria-hidden="true" />
        <input
          ref={input}
          type="search"
          aria-label="Search titles and abstracts"
          placeholder="Search titles and abstracts"
          aria-keyshortcuts="/"
          value={view.query}
          onChange={(event) => change(event.target.value)}
          onKeyDown={moveToResults}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        {view.query !== '' && (
          <button
            type="button"
            className="search-box-clear"
            aria-label="Clear the search"
            onClick={() => {
              change('');
              input.current?.focus();
            }}
          >
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </button>
        )}
      </form>
    </search>
  );
}

function moveToResults(event: KeyboardEvent): void {
  if (event.key === 'ArrowDown' && focusFirstResult()) event.preventDefault();
}
