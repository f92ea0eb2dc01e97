import { repairLink } from '../../src/view/repairLink';
import { OLD_ADDRESSES } from '../fixtures/oldAddresses';
import { shownScreen } from './app/shownScreen';
import { expect, test } from './app/test';

for (const { address, ...shown } of OLD_ADDRESSES) {
  test(`${address} opens the screen that it always did`, async ({ explorer }) => {
    // The site's entry repairs a link before the app starts; the tests start the app itself.
    await explorer.open(repairLink(address).slice(1));
    await expect.poll(shownScreen).toEqual({
      becomes: address,
      page: null,
      section: null,
      list: null,
      papers: [],
      chips: [],
      notices: [],
      ...shown,
    });
  });
}
