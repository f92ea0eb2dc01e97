import type { ReactNode } from 'react';
import { MemoryRouter, useNavigate } from 'react-router-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { useForgetting } from '../../src/app/features/lists/useForgetting';
import { paperId } from '../../src/model/identity';
import { drop } from '../../src/store/changePicks';
import { usePicks } from '../../src/store/picksStore';

const PAPER = paperId('a paper');

/** Stands for the page: its button tells React of the address that the browser has already. */
function Page(): ReactNode {
  const navigate = useNavigate();
  const before = usePicks((store) => store.before);
  useForgetting();
  return (
    <>
      <button onClick={() => void navigate('/next')}>Follow</button>
      <output>{before === null ? 'nothing to undo' : 'Undo'}</output>
    </>
  );
}

beforeEach(() => usePicks.getState().toggle(PAPER));

afterEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '#');
});

const screen = (): ReturnType<typeof render> =>
  render(
    <MemoryRouter>
      <Page />
    </MemoryRouter>,
  );

it('keeps the Undo of a paper dropped at an address that React is told of afterwards', async () => {
  const page = await screen();
  history.pushState(null, '', '#next');
  drop(PAPER);
  await expect.element(page.getByText('Undo', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect.element(page.getByText('Undo', { exact: true })).toBeVisible();
});

it('forgets what was dropped when the page is left', async () => {
  const page = await screen();
  drop(PAPER);
  await expect.element(page.getByText('Undo', { exact: true })).toBeVisible();
  history.pushState(null, '', '#next');
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect.element(page.getByText('nothing to undo')).toBeVisible();
});
