import type { TextRange } from '../words';
import type { ParsingHintKind, QueryHint } from './clause';
import { foreignField } from './foreignFields';

/** Each message is given the text it is about. */
const MESSAGES: Readonly<Record<ParsingHintKind, (about: string) => string>> = {
  'open-quote': () => 'The closing quote is missing; the phrase goes to the end.',
  'open-parenthesis': () => 'The closing parenthesis is missing; the group goes to the end.',
  'stray-parenthesis': () => 'A closing parenthesis without an opening one is ignored.',
  'deep-parenthesis': () => 'Parentheses inside 20 others are ignored.',
  'unfinished-key': (about) => `${about} waits for what to look for, directly after the colon.`,
  'unknown-link': (about) => `has: takes code, project or video; ${about} is ignored.`,
  'unknown-state': (about) => `is: takes saved, unread, reading, read or noted; ${about} is ignored.`,
  'unknown-field': (about) =>
    `This collection has no ${foreignField(about.slice(0, -1), false) ?? about}. Fields: title, abstract, topic, has, is, tag, note.`,
  'waiting-not': () => 'NOT waits for another word.',
  'waiting-or': (about) => `${about} waits for another word.`,
  'idle-or': (about) => `${about} joins the words on either side of it; without both it is ignored.`,
};

/** Takes note of something odd at a place of the query. */
export type Note = (kind: ParsingHintKind, range: TextRange) => void;

/** Collects the hints of one query: a note of a kind that has one already is dropped. */
export function collectHints(text: string): {
  readonly note: Note;
  readonly hints: () => readonly QueryHint[];
} {
  const found = new Map<ParsingHintKind, QueryHint>();
  return {
    note: (kind, { start, end }) => {
      if (!found.has(kind))
        found.set(kind, { kind, start, end, message: MESSAGES[kind](text.slice(start, end)) });
    },
    hints: () => [...found.values()].toSorted((a, b) => a.start - b.start),
  };
}
