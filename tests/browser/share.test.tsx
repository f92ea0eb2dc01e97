import { onTestFinished } from 'vitest';
import { ShareDialog } from '../e2e/shareDialog';
import { refuseClipboard } from './app/clipboard';
import { PAPERS } from './app/papers';
import { expect, test } from './app/test';

const canShare = ({ url }: ShareData): boolean => url !== undefined;

/** Gives the browser a way to send a link, or none, until the end of the case. */
function sendsBy(share: ((data: ShareData) => Promise<void>) | undefined): void {
  for (const [name, value] of Object.entries({ share, canShare })) {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, name);
    Reflect.deleteProperty(Navigator.prototype, name);
    if (share !== undefined) Object.defineProperty(Navigator.prototype, name, { value, configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(Navigator.prototype, name);
      if (own !== undefined) Object.defineProperty(Navigator.prototype, name, own);
    });
  }
}

test('the link has what was typed a moment ago, and so has the address bar', async ({ explorer, page }) => {
  const share = new ShareDialog(page);
  await explorer.open('?topic=rlhf');
  await expect(explorer.heading).toBeVisible();
  await explorer.searchBox.fill('reward');
  await share.open.focus();
  await page.keyboard.press('Enter');
  await expect(share.link).toHaveValue(`${explorer.address}?q=reward&topic=rlhf`);
  await expect(share.words).toHaveText(['Papers on RLHF, matching “reward”, by relevance']);
  await expect.poll(() => explorer.path()).toBe('?q=reward&topic=rlhf');
});

test('the list of one topic is shared as the topic’s page, which opens as that list', async ({
  explorer,
  page,
}) => {
  const share = new ShareDialog(page);
  await explorer.open('?topic=safety');
  await expect(explorer.heading).not.toHaveText(/^77/);
  const screen = await explorer.screen();
  await share.open.click();
  await expect(share.words).toHaveText(['Papers on Safety']);
  const link = await share.link.inputValue();
  expect(link).toBe(`${explorer.address}topic/safety/`);
  await page.goto(link);
  await expect.poll(() => explorer.screen()).toEqual(screen);
});

test('a paper is shared with the list around it', async ({ explorer, page }) => {
  const share = new ShareDialog(page);
  await explorer.open('?q=disco');
  await explorer.resultLinks.first().click();
  await share.open.click();
  await expect(share.heading).toHaveText('Share this paper');
  await expect(share.words).toHaveText([
    /^The paper “DisCO: /,
    'The list around it: papers matching “disco”, by relevance',
  ]);
  await expect(share.link).toHaveValue(page.url());
});

test('a list of picks is shared with its name', async ({ explorer, page }) => {
  const share = new ShareDialog(page);
  const [first, second, third] = PAPERS.map(({ id }) => id);
  await explorer.open(`#list=${third}.${first}.${second}&name=Friday`);
  await share.open.click();
  await expect(share.heading).toHaveText('Share this list');
  await expect(share.words).toHaveText(['A list of 3 papers, “Friday”']);
  await expect(share.link).toHaveValue(page.url());
});

test('where the clipboard is refused, the link is selected and the page says so', async ({
  explorer,
  page,
}) => {
  refuseClipboard();
  const share = new ShareDialog(page);
  await explorer.open('?q=reward&sort=title');
  await share.open.click();
  await share.copy.click();
  await expect(share.dialog.getByRole('status')).toContainText('you can copy it yourself');
  await expect(share.link).toBeFocused();
  expect(await share.selected()).toBe(page.url());
});

test('the device’s own way to send is offered where there is one', async ({ explorer, page }) => {
  const share = new ShareDialog(page);
  sendsBy(undefined);
  await explorer.open('?q=reward');
  await share.open.click();
  await expect(share.copy).toBeVisible();
  await expect(share.send).toHaveCount(0);

  const sent: unknown[] = [];
  sendsBy(async ({ url }) => {
    sent.push(url);
    // As when a person closes the sheet without sending.
    return Promise.reject(new DOMException('', 'AbortError'));
  });
  await page.goto(page.url());
  await share.open.click();
  await share.send.click();
  await expect.poll(() => sent).toEqual([page.url()]);
  await expect(share.dialog).toBeVisible();
});

test('whoever shares from a device of their own is told that others cannot open the link', async ({
  explorer,
  page,
}) => {
  const share = new ShareDialog(page);
  await explorer.open();
  await share.open.click();
  await expect(share.dialog).toContainText(
    'This link works only on this computer. Publish the site to share it.',
  );
  await expect(share.code).toHaveCount(0);
});

test('it opens and closes from the keyboard, and gives focus back', async ({ explorer, page }) => {
  const share = new ShareDialog(page);
  await explorer.open('?q=disco');
  await explorer.resultLinks.first().click();
  await expect(explorer.paperTitle).toBeVisible();
  await share.open.press('Enter');
  await expect(share.copy).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(share.dialog).toHaveCount(0);
  await expect(share.open).toBeFocused();
  // The key closed the dialog and not the paper as well.
  await expect(explorer.paperTitle).toBeVisible();

  await share.open.press('Space');
  await share.close.press('Enter');
  await expect(share.dialog).toHaveCount(0);
  await expect(share.open).toBeFocused();
  await share.open.click();
  await expect(share.dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(share.dialog).toHaveCount(0);
});
