import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { checkTopics } from './checkTopics';
import type { Located } from './located';
import type { TopicRule } from './rule';

/** A fault in a topics file: where, what, and how to fix it. `line` counts from 1. */
export interface TopicsProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** A parsed topics file: its rules in the order of the file, or all its faults (never empty). */
export type ParsedTopics =
  | { readonly kind: 'topics'; readonly topics: readonly TopicRule[] }
  | { readonly kind: 'refused'; readonly problems: readonly TopicsProblem[] };

/**
 * Parses a topics file (YAML). A file with any fault is refused entirely, because half a taxonomy would look
 * complete.
 *
 * @param path Names the file in problems; nothing is read from it.
 */
export function parseTopics(text: string, path: string): ParsedTopics {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: TopicsProblem[] = [];
  const report = (line: number, message: string, fix: string): void => {
    problems.push({ path, line, message, fix });
  };
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    report(
      lines.linePos(pos[0]).line,
      `not readable as YAML: ${message}`,
      'Fix the YAML here: check quotes and indentation. A phrase that begins with [, * or & needs quotes.',
    );
  }
  // Never resolved: a list that contains itself has no end, and ten lines of aliases can stand for a billion words.
  visit(document, {
    Alias(_key, node) {
      report(
        lineOf(node, lines) ?? 1,
        `the alias “*${node.source}” refers to text elsewhere`,
        'Write the text itself instead of an alias.',
      );
    },
  });
  if (problems.length > 0) return refused(problems);
  const topics = checkTopics(locate(document.contents, lines, 1), report);
  return problems.length > 0 ? refused(problems) : { kind: 'topics', topics };
}

function refused(problems: readonly TopicsProblem[]): ParsedTopics {
  return { kind: 'refused', problems: problems.toSorted((one, other) => one.line - other.line) };
}

/** The tree of a document that has no aliases, without its library's types; a node without a place takes its parent's line. */
function locate(node: unknown, lines: LineCounter, above: number): Located {
  const line = lineOf(node, lines) ?? above;
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const keyLine = lineOf(key, lines) ?? line;
      return {
        key: String(isScalar(key) ? key.value : key),
        line: keyLine,
        value: locate(value, lines, keyLine),
      };
    });
    return { kind: 'map', line, entries };
  }
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => locate(item, lines, line)) };
  return { kind: 'scalar', line, value: isScalar(node) ? node.value : null };
}

function lineOf(node: unknown, lines: LineCounter): number | undefined {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return undefined;
  return node.range ? lines.linePos(node.range[0]).line : undefined;
}
