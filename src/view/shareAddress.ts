import { formatAddress, type Address } from './address';
import { topicPath } from './routes';
import { EMPTY_VIEW, filterValues } from './view';

/**
 * The href of an address for sharing, relative to the site's base. A list of only one topic has a page of its own,
 * which chat programs preview; that page opens as the same list.
 *
 * @param hasPage Whether the site has a page of the topic.
 */
export function shareHref(address: Address, hasPage: (topic: string) => boolean): string {
  const href = formatAddress(address);
  const [topic] = filterValues(address.view, 'topic');
  if (topic === undefined || !hasPage(topic)) return href;
  const alone: Address = {
    route: { kind: 'explore' },
    view: { ...EMPTY_VIEW, filters: { topic: [topic] } },
    unknownParams: [],
    list: null,
    fragment: '',
  };
  return href === formatAddress(alone) ? topicPath(topic) : href;
}
