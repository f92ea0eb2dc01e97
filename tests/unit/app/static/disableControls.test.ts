import { expect, it } from 'vitest';
import { disableControls } from '../../../../src/app/shell/static/useEnabledControls';

it.each([
  ['a button', '<button type="button">Pick</button>'],
  ['a button without attributes', '<button>Pick</button>'],
  ['a select', '<select><option>Title</option></select>'],
])('%s of a prerendered page is disabled', (_what, html) => {
  expect(disableControls(html)).toBe(html.replace(/^<\w+/, '$& disabled data-awaits-hydration'));
});

it.each([
  ['a link', '<a class="button" href="/">Papers</a>'],
  ['a text field, which is taken up', '<input type="search" name="q"/>'],
  ['rules that open without the app', '<details><summary>Rules</summary></details>'],
  ['text that looks like a button', '<p>&lt;button&gt;</p>'],
])('%s stays as it is', (_what, html) => {
  expect(disableControls(html)).toBe(html);
});
