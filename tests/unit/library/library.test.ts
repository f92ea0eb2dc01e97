import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBackup, parseBackup } from '../../../src/library/backup';
import { addTags, setNote, setSaved, setStatus, statusAfter } from '../../../src/library/changeEntry';
import { isBlank, type LibraryEntry } from '../../../src/library/entry';
import { afterMerge, mergeLibraries } from '../../../src/library/mergeLibraries';
import { noteLine } from '../../../src/library/noteLine';
import { matchesFilter } from '../../../src/library/libraryFilters';
import { indexLibrary } from '../../../src/search/libraryIndex';
import { parseEntry } from '../../../src/library/parseEntry';
import { rebaseEntry } from '../../../src/library/rebaseEntry';
import { canonicalTag, splitTags } from '../../../src/library/tags';
import { anyEntry, anyLibrary, entryOf, libraryOf } from './libraries';

describe('an entry', () => {
  it('keeps the day of its first saving, and is blank when all is taken back', () => {
    const saved = setSaved(true)(setSaved(true)(entryOf('one'), 5), 9);
    expect(saved).toMatchObject({ saved: 5, changed: 9 });
    expect(isBlank(saved)).toBe(false);
    expect(isBlank(setSaved(false)(saved, 10))).toBe(true);
  });

  it('goes through unread, reading, read, and begins anew', () => {
    expect(statusAfter('unread')).toBe('reading');
    expect(statusAfter('reading')).toBe('read');
    expect(statusAfter('read')).toBe('unread');
    expect(matchesFilter(setStatus('read')(entryOf('one'), 1), 'unread')).toBe(false);
    expect(matchesFilter(undefined, 'unread')).toBe(true);
  });

  it('takes white space for no note, and gives each tag once', () => {
    expect(setNote(' \n ')(entryOf('one'), 1).note).toBe('');
    expect(addTags(['Friday', 'friday', '', 'later'])(entryOf('one', { tags: ['friday'] }), 1).tags).toEqual([
      'friday',
      'later',
    ]);
  });

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
      }),
    );
  });

  it('of an older form has the defaults; anything else is none', () => {
    const { id } = entryOf('one');
    expect(parseEntry({ id })).toEqual({ ...entryOf('one'), title: '' });
    for (const value of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { id: 'no' },
      { id, note: 7 },
      { id, saved: -1 },
      { id, saved: 9e15 },
    ])
      expect(parseEntry(value)).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (value) => void parseEntry(value)));
  });
});

describe('a tag', () => {
  it.each([
    ['Reading Group', 'reading-group'],
    ['  #later ', 'later'],
    ['a "quoted" (one)', 'a-quoted-one'],
    ['ÉTÉ', 'été'],
    ['--', ''],
    ['x'.repeat(50), 'x'.repeat(40)],
  ])('%j is %j', (typed, tag) => expect(canonicalTag(typed)).toBe(tag));

  it('is its own spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalTag(canonicalTag(text))).toBe(canonicalTag(text));
      }),
    );
  });

  it('comes several at once', () => {
    expect(splitTags('Friday, to do, friday, ')).toEqual(['friday', 'to-do']);
    expect(splitTags('#a #b c')).toEqual(['a', 'b-c']);
  });
});

const one = (parts: Partial<LibraryEntry>): LibraryEntry => entryOf('one', parts);

describe('merging', () => {
  it('takes the newer mark, all tags and both notes', () => {
    const mine = libraryOf(one({ status: 'read', note: 'mine', tags: ['a'], changed: 5 }));
    const theirs = libraryOf(one({ status: 'reading', saved: 3, note: 'theirs', tags: ['b'], changed: 9 }));
    const [step] = mergeLibraries(mine, theirs);
    expect(step?.entry).toEqual(
      one({ status: 'reading', saved: 3, note: 'mine\n\n---\n\ntheirs', tags: ['a', 'b'], changed: 9 }),
    );
    expect(step?.what).toEqual(['saved', 'status: reading', 'note: both kept', 'tags: #b']);
  });

  it('says what is new and what is the same', () => {
    const steps = mergeLibraries(
      libraryOf(one({ note: 'x' })),
      libraryOf(one({ note: 'x' }), entryOf('two')),
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['same', 'new']);
  });

  it('loses no note, no tag and no paper, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, (mine, theirs) => {
        const merged = afterMerge(mine, mergeLibraries(mine, theirs));
        for (const library of [mine, theirs])
          for (const entry of library.values()) {
            // As another visit reads it.
            const after = parseEntry(JSON.parse(JSON.stringify(merged.get(entry.id))));
            expect(after?.note).toContain(entry.note);
            expect(after?.tags).toEqual(expect.arrayContaining([...entry.tags]));
          }
        for (const again of [theirs, mine, merged])
          expect(afterMerge(merged, mergeLibraries(merged, again))).toEqual(merged);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a backup', () => {
  it('holds the library whole', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const read = parseBackup(formatBackup(library, [], 0));
        expect(read).toEqual({ kind: 'read', library, unreadable: 0 });
      }),
    );
  });

  it('cut anywhere is refused with its line, and never thrown at the person', () => {
    const text = formatBackup(libraryOf(entryOf('one', { note: 'a\nb' }), entryOf('two')), [{ odd: 1 }], 0);
    for (let end = 0; end < text.trimEnd().length; end++) {
      const read = parseBackup(text.slice(0, end));
      expect(read.kind, text.slice(0, end)).toBe('refused');
      if (read.kind === 'refused') expect(read.message).toMatch(/Nothing was changed\.$/);
    }
    expect(JSON.stringify(parseBackup(text.slice(0, 200)))).toMatch(/incomplete: it ends in line \d+/);
  });

  it('of a newer form, of another kind, or with entries that are none is said to be so', () => {
    const newer = parseBackup('{"format":"offprint-library","version":2,"papers":[]}');
    expect(newer.kind === 'refused' && newer.message).toContain('newer version');
    for (const text of ['[]', '7', '{"papers":[]}', 'hello', ''])
      expect(parseBackup(text)).toMatchObject({ kind: 'refused' });
    const some = JSON.stringify({
      format: 'offprint-library',
      version: 1,
      papers: [entryOf('one'), { id: 'no' }, 7],
    });
    expect(parseBackup(some)).toMatchObject({ kind: 'read', unreadable: 2 });
    expect(parseBackup(formatBackup(libraryOf(), [{ odd: 1 }], 0))).toMatchObject({ unreadable: 1 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseBackup(text)));
  });
});

describe('what a library says of a catalog', () => {
  it('names its papers by their places, and leaves out those that are elsewhere', () => {
    const [a, b] = ['one', 'two'].map((title) => entryOf(title).id);
    const ordinals = new Map([a, b].map((id, ordinal) => [String(id), ordinal]));
    const own = indexLibrary(
      libraryOf(
        entryOf('two', { saved: 1, tags: ['x'], note: 'n' }),
        entryOf('one', { status: 'read', tags: ['x'] }),
        entryOf('three', { saved: 1, tags: ['y'] }),
      ),
      ordinals,
    );
    expect([...own.is.saved]).toEqual([1]);
    expect([...own.is.read]).toEqual([0]);
    expect(own.tags.map(({ tag, papers }) => [tag, ...papers])).toEqual([['x', 0, 1]]);
    expect(own.notes).toEqual([{ paper: 1, text: 'n' }]);
  });

  it.each([
    ['# Title\nmore', 'Title'],
    ['\n\n- **bold** and `code`', 'bold and code'],
    ['> [link](https://x.org) here', 'link here'],
    ['1. first', 'first'],
    ['', ''],
    ['x'.repeat(100), `${'x'.repeat(80)}…`],
  ])('the note %j begins with %j', (note, line) => expect(noteLine(note)).toBe(line));
});

describe('a change that comes late', () => {
  const before = entryOf('one', { saved: 1, note: 'mine', tags: ['friday', 'later'], changed: 5 });
  const after = { ...before, status: 'read', tags: ['later', 'new'], changed: 8 } as const;

  it('is the change itself where nothing else was changed, and is made once', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (first, other) => {
        const changed = { ...other, id: first.id, title: other.title };
        const made = rebaseEntry(first, first, changed);
        expect(made).toMatchObject({ saved: changed.saved, status: changed.status, note: changed.note });
        expect(made.tags.toSorted()).toEqual(changed.tags.toSorted());
        expect(rebaseEntry(made, first, changed)).toEqual(made);
      }),
    );
  });

  it('leaves what was changed otherwise meanwhile, and keeps both notes', () => {
    const meanwhile = { ...before, saved: null, note: 'theirs', tags: ['friday', 'theirs'], changed: 6 };
    expect(rebaseEntry(meanwhile, before, after)).toEqual({
      ...meanwhile,
      status: 'read',
      tags: ['theirs', 'new'],
      changed: 8,
    });
    const noted = rebaseEntry(meanwhile, before, { ...after, note: 'mine, and more' }).note;
    expect(noted).toContain('theirs');
    expect(noted).toContain('mine, and more');
  });
});
