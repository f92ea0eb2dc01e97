import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { addTags, dropTag } from '../../library/changeEntry';
import { tagsOf } from '../../library/ownStates';
import { LONGEST_TAG, splitTags } from '../../library/tags';
import { changeEntry } from '../../store/library/changeLibrary';
import type { KnownPaper } from '../../store/library/changeLibrary';
import { useLibrary } from '../../store/libraryStore';
import { Button } from '../../ui/Button';

interface TagEditorProps {
  readonly paper: KnownPaper;
  readonly tags: readonly string[];
}

/** More than a list under a field shows. */
const MOST_OFFERED = 100;

/** The paper's tags, each to be dropped, and a field for more, which offers those that are in use. */
export function TagEditor({ paper, tags }: TagEditorProps): ReactNode {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const known = useLibrary((store) => store.entries);
  const offered = useId();

  function add(event: FormEvent): void {
    event.preventDefault();
    const more = splitTags(typed);
    setTyped('');
    if (more.length > 0) void changeEntry(paper, addTags(more));
  }

  function drop(tag: string): void {
    // The button goes with its tag.
    field.current?.focus();
    void changeEntry(paper, dropTag(tag));
  }

  return (
    <form className="own-tags" onSubmit={add}>
      {tags.length > 0 && (
        <ul aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>
              <Button aria-label={`Drop the tag ${tag}`} onClick={() => drop(tag)}>
                <span>{`#${tag}`}</span>
                <X size={14} strokeWidth={1.5} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        value={typed}
        aria-label="Add a tag"
        placeholder="Add a tag"
        list={offered}
        maxLength={4 * LONGEST_TAG}
        autoCapitalize="off"
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={(event) => typed !== '' && add(event)}
      />
      <datalist id={offered}>
        {tagsOf(known)
          .filter((tag) => !tags.includes(tag))
          .slice(0, MOST_OFFERED)
          .map((tag) => (
            <option key={tag} value={tag}>
              {`#${tag}`}
            </option>
          ))}
      </datalist>
    </form>
  );
}
