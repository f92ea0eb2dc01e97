import type { LibraryIndex } from './libraryIndex';
import { canonicalTag } from '../library/tags';
import { engineHintMessages } from '../messages/engine';
import type { FieldClause, QueryHint } from '../query/language/clause';
import { splitWords } from '../query/words';
import type { ClauseSources } from './clauseSources';
import { findValue, unknownValueHint } from './facetValues';
import { complement, setOf, union, type PaperSet } from './paperSets';

interface Stance {
  /** How many papers the catalog has. */
  readonly papers: number;
  /** Whether the clause is still being typed, so that its last word may be incomplete. */
  readonly isTyping: boolean;
}

interface FieldPapers {
  /** Undefined where the clause is ignored. */
  readonly found?: PaperSet;
  readonly hint?: QueryHint;
}

type Find = (clause: FieldClause, library: LibraryIndex, stance: Stance) => FieldPapers;

/** The facts that the user's library has, by their keys. */
const OF_LIBRARY: Readonly<Record<string, Find>> = {
  is: ({ value }, { is }, { papers }) => {
    const [, ordinals] = Object.entries(is).find(([state]) => state === value) ?? [];
    if (ordinals !== undefined) return { found: setOf(papers, ordinals) };
    return { found: complement(setOf(papers, [...is.reading, ...is.read])) };
  },
  tag: (clause, library, { papers, isTyping }) => {
    const wanted = canonicalTag(clause.value);
    const meant = library.tags.filter(({ tag }) => tag === wanted || (isTyping && tag.startsWith(wanted)));
    const sets = meant.map((one) => setOf(papers, one.papers));
    const hint = meant.length === 0 ? { hint: unknownTag(clause, wanted, library) } : {};
    return { found: union(papers, sets), ...hint };
  },
  note: ({ value }, library, { papers }) => ({ found: setOf(papers, notesWith(value, library, papers)) }),
};

/** The papers that have the fact of a clause, and what is odd about it. */
export function papersOfField(
  clause: FieldClause,
  { facets, library }: Pick<ClauseSources, 'facets' | 'library'>,
  stance: Stance,
): FieldPapers {
  const ofLibrary = OF_LIBRARY[clause.field];
  if (ofLibrary !== undefined) return ofLibrary(clause, library, stance);
  const values = facets[clause.field] ?? [];
  const value = findValue(values, clause.value, stance.isTyping);
  if (value === undefined) return { hint: unknownValueHint(clause, values) };
  return { found: setOf(stance.papers, value.papers) };
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

function unknownTag({ start, end }: FieldClause, tag: string, { tags }: LibraryIndex): QueryHint {
  const names = tags.slice(0, 5).map((one) => `#${one.tag}`);
  const message = engineHintMessages.unknownTag({ tag, names, more: tags.length > names.length });
  return { kind: 'unknown-value', start, end, message };
}
