import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { Sentence } from '../../src/app/kit/Sentence';

it('puts elements into the places of a message', async () => {
  const { container } = await render(
    <p>
      <Sentence text="Press {key} to search, {other} to close." parts={{ key: <kbd>/</kbd> }} />
    </p>,
  );
  expect(container.textContent).toBe('Press / to search, other to close.');
  expect(container.querySelector('kbd')?.textContent).toBe('/');
});
