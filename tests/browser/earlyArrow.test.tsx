import { useRef, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AddressProvider } from '../../src/app/data/address/AddressProvider';
import { SearchBox } from '../../src/app/features/search/SearchBox';
import { useRecentSearches } from '../../src/store/recentSearches';

const gate = vi.hoisted(() => new EventTarget());

vi.mock(import('../../src/app/features/search/suggest/SearchSuggestions'), async (importOriginal) => {
  await new Promise((resolve) => gate.addEventListener('open', resolve, { once: true }));
  return importOriginal();
});

function Page(): ReactNode {
  return <SearchBox input={useRef<HTMLInputElement>(null)} help={null} />;
}

it('opens the recent searches for an arrow down that was pressed before their code was here', async () => {
  useRecentSearches.getState().remember('bandits');
  const page = await render(
    <MemoryRouter>
      <AddressProvider>
        <Page />
      </AddressProvider>
    </MemoryRouter>,
  );
  const box = page.getByRole('combobox');
  box.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(box).toHaveAttribute('aria-expanded', 'false');
  gate.dispatchEvent(new Event('open'));
  await expect.element(page.getByRole('option', { name: 'bandits' })).toBeVisible();
  await expect.element(box).toHaveAttribute('aria-activedescendant', 'search-recent-0');
  await expect.element(box).toHaveFocus();
});
