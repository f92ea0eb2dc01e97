import { afterEach, describe, expect, it } from 'vitest';
import { publicOrigin, wholeUrl } from '../../src/store/siteUrls';

/** As the build writes it into the page of a site that it knows the address of. */
function publishAt(origin: string): void {
  const link = document.createElement('link');
  link.id = 'catalog';
  link.dataset['origin'] = origin;
  document.head.append(link);
}

afterEach(() => document.querySelector('#catalog')?.remove());

describe('the origin that others are told', () => {
  it('is not that of this device', () => {
    expect(['localhost', '127.0.0.1']).toContain(location.hostname);
    expect(publicOrigin()).toBeUndefined();
    expect(wholeUrl('paper/a/')).toBe(`${location.origin}/paper/a/`);
  });

  it('is the one that the build was told of, wherever the page is open', () => {
    publishAt('https://example.org');
    expect(publicOrigin()).toBe('https://example.org');
    expect(wholeUrl('paper/a/')).toBe('https://example.org/paper/a/');
  });

  it('is not that of this device when the build was told of it', () => {
    publishAt('http://127.0.0.1:4173');
    expect(publicOrigin()).toBeUndefined();
  });
});
