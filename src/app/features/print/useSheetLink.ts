import type { PaperSource } from '../../../corpus/source';
import { wholeUrl } from '../../../store/siteUrls';
import type { Address } from '../../../view/address';
import type { PickList } from '../../../view/pickList';
import { shareHref } from '../../../view/shareAddress';
import { EMPTY_VIEW } from '../../../view/view';
import { useAddress } from '../../data/address/useAddress';

/** The whole address of a list, or of what is on screen if `list` is undefined. */
export function useSheetLink({ about }: PaperSource, list: PickList | undefined): string {
  const { address } = useAddress();
  const printed: Address =
    list === undefined
      ? { ...address, route: { kind: 'explore' } }
      : { route: { kind: 'explore' }, view: EMPTY_VIEW, unknownParams: [], list, fragment: '' };
  const href = shareHref(printed, (id) => about.topics.some((topic) => topic.id === id));
  return wholeUrl(href.slice(1));
}
