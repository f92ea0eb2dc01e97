import type { Clause } from './clause';
import { QUOTES } from './marks';

const QUOTE = new RegExp(`[${QUOTES}]`, 'g');

/** What a minus can precede. */
const CAN_BE_EXCLUDED = /^[\p{L}\p{N}"]/u;

/**
 * A query in its canonical text: single spaces, straight quotes, keys in lower case, OR between alternatives,
 * parentheses only where they are needed. For what `parseQuery` gives, parsing the text gives the same
 * clauses, ranges and `open` apart, and no hints; so long as the text is not longer than `parseQuery` reads,
 * which it can be when one key stood before a long group.
 */
export function formatQuery(clause: Clause): string {
  switch (clause.kind) {
    case 'word':
      return withField(clause.field, clause.text);
    case 'phrase':
      return withField(clause.field, quoted(clause.text));
    case 'field':
      return withField(clause.field, needsQuotes(clause.value) ? quoted(clause.value) : clause.value);
    case 'not': {
      const text = formatQuery(clause.clause);
      const bare = CAN_BE_EXCLUDED.test(text) && clause.clause.kind !== 'any' && clause.clause.kind !== 'all';
      return `-${bare ? text : inParentheses(text)}`;
    }
    case 'any':
      return clause.clauses
        .map((each) => (each.kind === 'all' ? inParentheses(formatQuery(each)) : formatQuery(each)))
        .join(' OR ');
    case 'all':
      return clause.clauses.map(formatQuery).join(' ');
  }
}

function withField(field: string | undefined, text: string): string {
  return field === undefined ? text : `${field}:${text}`;
}

/** A quotation mark cannot be written inside a phrase; a parsed phrase never has one. */
function quoted(text: string): string {
  return `"${text.replace(QUOTE, ' ')}"`;
}

/**
 * A name with a quotation mark and without spaces (5"disk) was typed without quotation marks, and is written that
 * way.
 */
function needsQuotes(name: string): boolean {
  return /\s/.test(name) || (/[()]/.test(name) && name.search(QUOTE) < 0);
}

function inParentheses(text: string): string {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  // A last word such as "f(x" would take the closing parenthesis.
  const space = last.split('(').length > last.split(')').length ? ' ' : '';
  return `(${text}${space})`;
}
