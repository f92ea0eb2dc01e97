import { isPaperId } from '../model/identity';
import type { PaperId } from '../model/paper';
import type { AddressProblem } from './addressProblem';
import { decodeParameter, encodeParameter, wellFormed } from './percent';

/** A list of papers that a user put together, in the user's order, and its name. */
export interface PickList {
  /** One line; '' when the list has no name. */
  readonly name: string;
  /** Each once. Papers of other catalogs stay in the list, so that they are not lost. */
  readonly ids: readonly PaperId[];
}

/** More than anyone reads, and 5,500 characters of a link. */
export const MOST_PICKS = 500;

/** In characters; the rest is cut. */
export const LONGEST_NAME = 80;

/** A message repeats so many characters of an id that is no paper. */
const QUOTED = 40;

/** The one spelling of every list that is the same: each paper once, 500 at most; the name one line of 80 characters. */
export function canonicalPickList({ name, ids }: PickList): PickList {
  return { name: canonicalName(name), ids: [...new Set(ids)].slice(0, MOST_PICKS) };
}

function canonicalName(name: string): string {
  // A pair of surrogates cut in two leaves a half at the end.
  return tidy(name)
    .slice(0, LONGEST_NAME)
    .replace(/[\s\p{Surrogate}]+$/u, '');
}

/** A name as one line of visible text that does not change the direction of the text after it. */
function tidy(name: string): string {
  const line = wellFormed(name)
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return /[^\p{Cf}\s]/u.test(line) ? line : '';
}

/** True for the fragment of a list, valid or not. */
export function isPickList(fragment: string): boolean {
  return fragment.startsWith('list=');
}

/** Spells a list as a fragment without its `#`: "list=<id>.<id>&name=Friday". Equal lists give equal bytes. */
export function formatPickList(list: PickList): string {
  const { name, ids } = canonicalPickList(list);
  return `list=${ids.join('.')}${name === '' ? '' : `&name=${encodeParameter(name)}`}`;
}

/**
 * Reads the fragment of a list, of any length, in one pass. Never throws: ids that are invalid, repeated or too many
 * are ignored and reported. `list` is null when no paper is left.
 */
export function parsePickList(fragment: string): {
  readonly list: PickList | null;
  readonly problems: readonly AddressProblem[];
} {
  const [listed = '', ...others] = fragment.split('&');
  const named = others.find((part) => part.startsWith('name=')) ?? '';
  const asked = listed.slice('list='.length).split('.');
  const ids = asked.filter(isPaperId);
  const strays = asked.filter((id) => id !== '' && !isPaperId(id));
  const distinct = new Set(ids).size;
  const wholeName = decodeParameter(named.slice('name='.length));
  const list = canonicalPickList({ name: wholeName, ids });
  const problems: AddressProblem[] = [];
  const report = (kind: AddressProblem['kind'], value: string, message: AddressProblem['message']): void =>
    void problems.push({ kind, param: 'list', value: value.slice(0, QUOTED), message });
  if (strays.length > 0) {
    const first = (strays[0] ?? '').slice(0, QUOTED);
    report('not-an-option', first, { id: 'notPapers', values: { first, more: strays.length - 1 } });
  }
  if (distinct < ids.length) report('repeated', listed, { id: 'repeatedPapers' });
  if (distinct > MOST_PICKS) {
    report('not-an-option', listed, {
      id: 'tooManyPapers',
      values: { count: distinct, most: MOST_PICKS },
    });
  }
  if (tidy(wholeName).length > LONGEST_NAME) report('not-an-option', list.name, { id: 'longListName' });
  if (list.ids.length === 0) {
    report('not-an-option', '', { id: 'emptyList' });
    return { list: null, problems };
  }
  return { list, problems };
}
