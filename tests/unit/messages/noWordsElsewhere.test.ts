import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** The name of the product, keys, and a sign of the pattern language: no words of the interface. */
const NAMES = new Set(['Offprint', 'Enter', 'Esc', 'align*']);

/** Attributes that people read or hear. */
const READ = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text in elements and in the attributes that are read, of one file. */
function* wordsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const one of value) yield* wordsIn(one);
    return;
  }
  if (!isNode(value)) return;
  if (value.type === 'JSXText') yield String(value['value']).trim();
  if (value.type === 'JSXAttribute' && isNode(value['name']) && READ.has(String(value['name']['name']))) {
    const given = value['value'];
    if (isNode(given) && given.type === 'Literal') yield String(given['value']);
  }
  for (const member of Object.values(value)) yield* wordsIn(member);
}

test('the words of the interface are in src/messages and nowhere else', () => {
  const found = ['src/app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const path = join(folder, file);
        const words = [...wordsIn(parseSync(path, readFileSync(path, 'utf8')).program)];
        return words
          .filter((text) => /\p{L}{2}/u.test(text) && !NAMES.has(text))
          .map((text) => `${path}: ${text}`);
      }),
  );
  expect(found).toEqual([]);
});
