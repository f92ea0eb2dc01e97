import { X } from 'lucide-react';
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { addTags, dropTag } from '../../../library/changeEntry';
import { tagsOf } from '../../../library/libraryFilters';
import { LONGEST_TAG, splitTags } from '../../../library/tags';
import { librarySectionMessages } from '../../../messages/librarySection';
import { changeEntry, type KnownPaper } from '../../../store/library/changeLibrary';
import { useLibrary } from '../../../store/libraryStore';
import { Button } from '../../kit/Button';

interface TagEditorProps {
  readonly paper: KnownPaper;
  readonly tags: readonly string[];
}

/** Most tags that the field suggests. */
const MOST_OFFERED = 100;

/** The paper's tags with buttons to remove them, and a field for more, which suggests the user's tags. */
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

  function remove(tag: string): void {
    // The button is removed with its tag.
    field.current?.focus();
    void changeEntry(paper, dropTag(tag));
  }

  return (
    <form className="library-tags" onSubmit={add}>
      {tags.length > 0 && (
        <ul aria-label={librarySectionMessages.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <Button aria-label={librarySectionMessages.removeTag({ tag })} onClick={() => remove(tag)}>
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
        aria-label={librarySectionMessages.addTag}
        placeholder={librarySectionMessages.addTag}
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
