import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sitePages } from './sitePages';
import { SITES } from '../e2e/sites/sites';

/** What is not valid by the HTML standard is a fault; matters of taste are not asked about. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

for (const site of SITES) {
  test(`every page of the site “${site}” is valid HTML`, async () => {
    for (const { path, html } of await sitePages(site)) expect(await faultsIn(html), path).toEqual([]);
  });
}

test('the validator sees what is not', async () => {
  const [page] = await sitePages('three');
  const broken = page?.html.replace('<body>', '<body><p><div id="root"></div></p>') ?? '';
  expect((await faultsIn(broken)).length).toBeGreaterThan(1);
});
