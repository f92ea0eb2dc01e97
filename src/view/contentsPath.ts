import type { PickList } from './pickList';
import { topicPath } from './routes';
import { countFilters, filterValues, type View } from './view';

/**
 * The path, relative to the site's base, of the page with all titles of a list, and maybe others: that of a topic
 * when the list has only this topic, in any order; else that of the whole site.
 *
 * @param list the opened list, if there is one
 */
export function contentsPath(view: View, list: PickList | null): string {
  const [topic] = filterValues(view, 'topic');
  const isOfOneTopic = view.query === '' && list === null && countFilters(view) === 1;
  return topic !== undefined && isOfOneTopic ? `${topicPath(topic)}all/` : '/all/';
}
