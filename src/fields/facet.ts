import type { Library, LibraryEntry } from '../library/entry';
import type { Paper } from '../model/paper';
import type { Topic, TopicId } from '../topics/topic';

/** Whether a paper must have one of several values or every one. */
export type MatchMode = 'any' | 'all';

/** The facts that every list has of a paper, besides its title. */
export interface LightPaper extends Omit<Paper, 'slug' | 'title' | 'abstract' | 'sources'> {
  /** Strongest first; the evidence and scores are in its details. */
  readonly topics: readonly TopicId[];
}

/** The parts of a paper that filters use; the library knows it by its id. */
export type FacetedPaper = Omit<LightPaper, 'names'>;

/** Names of topics by id; an id without an entry is named by itself. */
export type TopicNames = ReadonlyMap<TopicId, Pick<Topic, 'name'>>;

/** What the page knows, to offer values of. */
export interface Offered {
  readonly topics: readonly Pick<Topic, 'id'>[];
  readonly papers: readonly FacetedPaper[];
  readonly library: Library;
}

/** What papers can be filtered by: values that a paper has or lacks. */
export interface Facet {
  /** Its key in queries and addresses, and in the filters of a view. */
  readonly key: string;
  /** The key of excluded values. Default: none can be excluded. */
  readonly notKey?: string;
  /** How several values combine; `chosen`: as the view's `match` says. */
  readonly combine: MatchMode | 'chosen';
  /** Every value in order; or, where any text may be one, those to offer. Addresses sort these by code point. */
  readonly values: readonly string[] | ((offered: Offered) => readonly string[]);
  /** How many values to offer; those of the view come first, and a query finds the others. Default: all. */
  readonly most?: number;
  /** True when the values are the user's own, so that other users see other papers. */
  readonly ofLibrary?: true;
  /** The canonical form of a text as value; '' for none. Default: the text. */
  readonly canonical?: (text: string) => string;
  /** The values of a paper, each once. */
  readonly valuesOf: (paper: FacetedPaper, entry: LibraryEntry | undefined) => readonly string[];
  /** Facets of one heading are listed together. */
  readonly heading: string;
  /** What a value is, where any text may be one. */
  readonly noun?: string;
  /** The value as the name of a filter. */
  readonly label: (value: string, topics: TopicNames) => string;
  /** The value inside a sentence. Default: its label. */
  readonly name?: (value: string) => string;
  /** The papers with the named values, behind "papers". Without it the values are what the list is about. */
  readonly phrase?: (names: { readonly name: string }) => string;
  /** The name of a filter that is on. Default: the value's name. */
  readonly chip?: (named: { readonly name: string }) => string;
  /** What removing the filter does. */
  readonly without: (named: { readonly value: string; readonly name: string }) => string;
}

/** The words for a value, from a table of those of every value. */
export function wordsIn(table: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => table[value] ?? value;
}

/** The values of a facet, in the order in which pages list them. */
export function valuesOffered({ values }: Facet, offered: Offered): readonly string[] {
  return typeof values === 'function' ? values(offered) : values;
}

/** A value inside a sentence. */
export function nameOfValue({ label, name }: Facet, value: string, topics: TopicNames): string {
  return name === undefined ? label(value, topics) : name(value);
}
