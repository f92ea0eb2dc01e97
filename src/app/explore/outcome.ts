import { filtersMessages } from '../../messages/filters';

/** The name of a filter's control with the number of papers that a click on it gives: "RLHF (30 papers)". */
export function outcome(name: string, papers: number | undefined): string {
  return papers === undefined ? name : filtersMessages.withCount({ name, papers });
}
