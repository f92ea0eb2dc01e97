import type { LibraryIndex } from './libraryIndex';
import { canonicalTag } from '../library/tags';
import type { Clause, QueryHint } from '../query/language/clause';
import { splitWords } from '../query/words';
import { complement, setOf, union, type PaperSet } from './paperSets';
import { engineHintMessages } from '../messages/engine';

type LibraryClause = Extract<Clause, { kind: 'is' | 'tag' | 'note' }>;

interface Stance {
  /** How many papers the catalog has. */
  readonly papers: number;
  /** Whether the clause is still being typed, so that its last word may be incomplete. */
  readonly isTyping: boolean;
}

/** The papers that match a clause about the user's library. */
export function papersOfLibrary(
  clause: LibraryClause,
  library: LibraryIndex,
  { hints }: { readonly hints: QueryHint[] },
  { papers, isTyping }: Stance,
): PaperSet {
  switch (clause.kind) {
    case 'is':
      if (clause.state !== 'unread') return setOf(papers, library.is[clause.state]);
      return complement(union(papers, [setOf(papers, library.is.reading), setOf(papers, library.is.read)]));
    case 'tag': {
      const wanted = canonicalTag(clause.name);
      const meant = library.tags.filter(({ tag }) => tag === wanted || (isTyping && tag.startsWith(wanted)));
      if (meant.length === 0) hints.push(unknownTag(clause, wanted, library));
      return union(
        papers,
        meant.map((one) => setOf(papers, one.papers)),
      );
    }
    case 'note':
      return setOf(papers, notesWith(clause.text, library, papers));
  }
}

/** Notes are short and few, so each is read as it is. A word matches every word that starts with it. */
function notesWith(text: string, { notes }: LibraryIndex, papers: number): Uint32Array {
  const wanted = splitWords(text).map((word) => word.text);
  const found = notes.filter((note) => {
    const words = splitWords(note.text).map((word) => word.text);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
  return Uint32Array.from(found.map(({ paper }) => paper)).filter((paper) => paper < papers);
}

function unknownTag({ start, end }: LibraryClause, tag: string, { tags }: LibraryIndex): QueryHint {
  const known = tags.slice(0, 5).map((one) => `#${one.tag}`);
  const message =
    known.length === 0
      ? engineHintMessages.noTags({ tag })
      : engineHintMessages.unknownTag({ tag, tags: known, more: tags.length > known.length });
  return { kind: 'unknown-tag', start, end, message };
}
