import { isPaperId } from '../digest/identity';
import type { PaperId } from '../digest/paper';
import type { AddressProblem } from './addressProblem';
import { decodeParameter, encodeParameter, wellFormed } from './percent';

/** Papers that a person picked, in the person's order, and the name the list was given. */
export interface PickList {
  /** One line; '' when the list has no name. */
  readonly name: string;
  /** Each once. Papers of other catalogs are among them: what is not here must not be lost. */
  readonly ids: readonly PaperId[];
}

/** More than anyone reads, and 5,500 characters of a link. */
export const MOST_PICKS = 500;

/** In characters; the rest is cut. */
export const LONGEST_NAME = 80;

/** As much of what is no paper as a message repeats. */
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

/** A name as one line of text that is seen, and that turns nothing round that follows it. */
function tidy(name: string): string {
  const line = wellFormed(name)
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return /[^\p{Cf}\s]/u.test(line) ? line : '';
}

/** True for a fragment that speaks of a list, readable or not. */
export function isPickList(fragment: string): boolean {
  return fragment.startsWith('list=');
}

/** Spells a list as a fragment without its `#`: "list=<id>.<id>&name=Friday". Equal lists give equal bytes. */
export function formatPickList(list: PickList): string {
  const { name, ids } = canonicalPickList(list);
  return `list=${ids.join('.')}${name === '' ? '' : `&name=${encodeParameter(name)}`}`;
}

/**
 * Reads the fragment of a list, of any length, in one pass. Never throws: what is no paper, comes again or is too
 * much is left out and reported. `list` is null when no paper is left.
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
  const report = (kind: AddressProblem['kind'], value: string, message: string): void =>
    void problems.push({ kind, param: 'list', value: value.slice(0, QUOTED), message });
  if (strays.length > 0) {
    const first = (strays[0] ?? '').slice(0, QUOTED);
    const more = strays.length > 1 ? ` and ${(strays.length - 1).toLocaleString('en')} more` : '';
    report('not-an-option', first, `The link’s list names “${first}”${more}, which no paper is called.`);
  }
  if (distinct < ids.length)
    report('repeated', listed, 'The link’s list names some papers more than once; each is shown once.');
  if (distinct > MOST_PICKS) {
    const count = distinct.toLocaleString('en');
    report(
      'not-an-option',
      listed,
      `The link’s list names ${count} papers; the first ${MOST_PICKS} are shown.`,
    );
  }
  if (tidy(wholeName).length > LONGEST_NAME)
    report('not-an-option', list.name, 'The name of the link’s list is long and was cut.');
  if (list.ids.length === 0) {
    report('not-an-option', '', 'The link’s list names no paper; showing them all.');
    return { list: null, problems };
  }
  return { list, problems };
}
