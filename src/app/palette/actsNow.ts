import type { CatalogPaper } from '../../catalog/catalog';
import type { Route } from '../../view/routes';
import { ROWS } from '../keys/shortcuts';
import type { Act } from '../keys/keys';
import type { OfferedAct } from './offers';

/** What goes by key alone, and the palette itself. */
const NOT_HERE: readonly Act[] = ['palette', 'leave', 'open', 'nextRow', 'previousRow'];

/** What acts depend on. */
interface Situation {
  readonly route: Route;
  /** The paper that is meant. */
  readonly meant: CatalogPaper | undefined;
  /** How many papers are picked. */
  readonly picked: number;
}

/** The acts that can be done now, those on the paper that is meant first and under its title. */
export function actsNow({ route, meant, picked }: Situation): readonly OfferedAct[] {
  const offered = ROWS.filter(({ act }) => !NOT_HERE.includes(act)).flatMap((row): OfferedAct[] => {
    const { act, key } = row;
    switch (row.group) {
      case 'With a paper':
        return meant === undefined ? [] : [{ act, key, words: row.words, group: meant.title.text }];
      case 'Reading a paper':
        return route.kind === 'paper' ? [{ act, key, words: row.words, group: 'Reading' }] : [];
      case 'Going to':
        return [{ act, key, words: `Go to ${row.words.toLowerCase()}`, group: 'Actions' }];
      case 'Anywhere':
      case 'In the list':
        return act === 'review' && picked === 0 ? [] : [{ act, key, words: row.words, group: 'Actions' }];
    }
  });
  return offered.toSorted((a, b) => Number(b.group !== 'Actions') - Number(a.group !== 'Actions'));
}
