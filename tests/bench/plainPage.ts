/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must carry all it calls */
import { readFileSync } from 'node:fs';
import { parseDigest } from '../../src/formats/text/parseDigest';

/** A title and the beginning of its abstract. */
export type PlainRow = readonly [title: string, snippet: string];

/** About two lines of the list. */
const SNIPPET_LENGTH = 200;

const DIGEST = new URL('../../data/hugging-face-papers.txt', import.meta.url);

/** The reference page without its rows. The landmarks are those of the app, so that the same driver and probe fit. */
export const PLAIN_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain page</title>
<style>body{max-width:720px;margin:24px auto;font:15px/1.5 sans-serif}h2{margin:0;font-size:17px}p{margin:0 0 16px}</style>
<form role="search"><input role="combobox" aria-expanded="false" aria-controls="list"></form>
<section aria-label="Results"><ol id="list"></ol></section></html>`;

/** The rows of the reference page: those of the shipped digest for every collection, so that its times compare. */
export function plainRows(): PlainRow[] {
  return parseDigest(readFileSync(DIGEST, 'utf8'), 'plain').papers.map(({ title, abstract }) => [
    title.text,
    abstract.text.slice(0, SNIPPET_LENGTH),
  ]);
}

/** Runs in the reference page: each input draws 40 other rows anew, and highlights the typed words in them. */
export function installPlainList(rows: readonly PlainRow[]): void {
  const SHOWN = 40;
  const list = document.querySelector('ol');
  const box = document.querySelector('input');
  if (list === null || box === null) throw new Error('This is not the plain page.');
  let from = 0;

  function highlighted(text: string, words: readonly string[]): (string | Node)[] {
    if (words.length === 0) return [text];
    return text.split(new RegExp(`(${words.join('|')})`, 'i')).map((part, place) => {
      if (place % 2 === 0) return part;
      const mark = document.createElement('mark');
      mark.append(part);
      return mark;
    });
  }
  function draw(query: string): void {
    const words = query.match(/\w+/g) ?? [];
    const shown = Array.from({ length: SHOWN }, (_, place) => rows[(from + place) % rows.length] ?? ['', '']);
    from += 1;
    list?.replaceChildren(
      ...shown.map(([title, snippet]) => {
        const row = document.createElement('li');
        const heading = document.createElement('h2');
        const link = document.createElement('a');
        link.href = '#';
        link.append(...highlighted(title, words));
        heading.append(link);
        const text = document.createElement('p');
        text.append(...highlighted(snippet, words));
        row.append(heading, text);
        return row;
      }),
    );
  }
  box.addEventListener('input', () => draw(box.value));
  draw('');
}
