import { squeeze } from '../query/fold';
import { filterOf } from '../fields/registry';
import type { FieldClause, QueryHint } from '../query/language/clause';
import type { FacetValue } from './facetPapers';
import { withinEdits } from './withinEdits';
import { engineHintMessages } from '../messages/engine';

/** Enough examples of names. */
const MOST_NAMED = 4;

/** A longer name is pasted text, and the hint overlays the list. */
const MOST_LETTERS = 40;

/** With more edits another value may be meant. */
const MOST_EDITS = 2;

/**
 * The value that a query names by id or name, ignoring case, spaces and hyphens. While the name is being typed, the
 * first value that starts with it.
 */
export function findValue(
  values: readonly FacetValue[],
  named: string,
  isTyping: boolean,
): FacetValue | undefined {
  const wanted = squeeze(named);
  const called = values.find(({ id, name }) => squeeze(id) === wanted || squeeze(name) === wanted);
  if (called !== undefined || !isTyping) return called;
  return values.find(({ id, name }) => squeeze(id).startsWith(wanted) || squeeze(name).startsWith(wanted));
}

/** The hint for an unknown value, with the one that was probably meant or with examples. */
export function unknownValueHint(
  { field, value, start, end }: FieldClause,
  values: readonly FacetValue[],
): QueryHint {
  const { noun = field, heading = field } = filterOf(field)?.facet ?? {};
  const name = value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
  const near = values.find((known) => isNear(value, known.id) || isNear(value, known.name));
  const names = values.slice(0, MOST_NAMED).map((known) => known.name);
  const instead =
    near === undefined
      ? engineHintMessages.knownValues({ heading, names, more: values.length > MOST_NAMED })
      : engineHintMessages.similarValue({ key: field, id: near.id });
  const message = engineHintMessages.unknownValue({ noun, name, instead });
  return { kind: 'unknown-value', start, end, message };
}

function isNear(name: string, known: string): boolean {
  if (name.length > MOST_LETTERS) return false;
  let near = false;
  withinEdits([squeeze(known)], squeeze(name), MOST_EDITS, () => (near = true));
  return near;
}
