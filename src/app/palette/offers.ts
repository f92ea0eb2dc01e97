import type { CatalogPaper, CatalogTopic } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import type { TopicId } from '../../topics/topic';
import type { CommandId } from '../keys/commands';
import { paperWords, wordsOf } from './paperWords';
import { better, standing } from './standing';
import type { Standing } from './standing';

/** One line of the palette, and what choosing it does. */
export type Offer = {
  /** Of its element, and the same for as long as it offers the same. */
  readonly id: string;
  readonly text: string;
} &
  /** `name` is what the paper calls its own method, when that was typed and not the title. */
  (
    | { readonly kind: 'paper'; readonly slug: string; readonly name: string | undefined }
    | { readonly kind: 'topic'; readonly topic: TopicId; readonly color: string; readonly papers: number }
    | { readonly kind: 'act'; readonly act: CommandId; readonly key: string }
    | { readonly kind: 'recent' }
    | { readonly kind: 'search' }
  );

/** Offers of one kind under their heading; the heading of what needs none is ''. */
export interface OfferGroup {
  readonly name: string;
  readonly offers: readonly Offer[];
}

/** An act that can be done now. */
export interface OfferedAct {
  readonly act: CommandId;
  readonly key: string;
  readonly words: string;
  /** The heading it stands under: what it is about. */
  readonly group: string;
}

/** What there is to offer. */
export interface Stock {
  readonly papers: readonly CatalogPaper[];
  readonly topics: readonly CatalogTopic[];
  readonly acts: readonly OfferedAct[];
  /** Newest first. */
  readonly recent: readonly string[];
}

/** More than this in a group is not looked through. */
const MOST = 8;

/** Beside acts a few are enough. */
const MOST_RECENT = 5;

/**
 * What is offered for a text: best group first, best of it on top, and last the search for the text itself. For no
 * text it is what can be done, after the newest searches.
 */
export function offersFor(text: string, stock: Stock): readonly OfferGroup[] {
  const acts = [...new Set(stock.acts.map(({ group }) => group))].map(
    (name) => [name, stock.acts.filter(({ group }) => group === name)] as const,
  );
  if (text.trim() === '') {
    return [
      { name: 'Recent searches', offers: stock.recent.slice(0, MOST_RECENT).map(recentOffer) },
      ...acts.map(([name, those]) => ({ name, offers: those.slice(0, MOST).map(actOffer) })),
    ].filter(({ offers }) => offers.length > 0);
  }
  const typed = wordsOf(text);
  const met = <T>(all: readonly T[], words: (one: T) => readonly string[]): readonly Met<T>[] =>
    bestOf(all.map((one) => ({ one, stand: standing(words(one), typed) })));
  const groups: readonly RankedGroup[] = [
    ranked(
      'Topics',
      met(stock.topics, ({ name }) => wordsOf(name)),
      topicOffer,
    ),
    ranked('Papers', papersMet(stock.papers, typed), paperOffer),
    ...acts.map(([name, those]) =>
      ranked(
        name,
        met(those, ({ words }) => wordsOf(words)),
        actOffer,
      ),
    ),
    ranked('Recent searches', met(stock.recent, wordsOf).slice(0, MOST_RECENT), recentOffer),
  ];
  const search: Offer = { kind: 'search', id: 'palette-search', text: text.trim() };
  return [
    ...groups.filter(({ offers }) => offers.length > 0).toSorted((a, b) => a.stand - b.stand),
    { name: '', offers: [search] },
  ];
}

interface Met<T> {
  readonly one: T;
  readonly stand: Standing;
}

interface RankedGroup extends OfferGroup {
  /** That of its best; any when it is empty. */
  readonly stand: Standing;
}

function ranked<T>(
  name: string,
  met: readonly Met<T>[],
  offer: (one: T, place: number) => Offer,
): RankedGroup {
  return { name, stand: met[0]?.stand ?? 2, offers: met.map(({ one }, place) => offer(one, place)) };
}

/** The best, best first and else in their order. A pass for each standing: no more are sorted than are shown. */
function bestOf<T>(
  all: readonly { readonly one: T; readonly stand: Standing | undefined }[],
): readonly Met<T>[] {
  const best: Met<T>[] = [];
  for (const stand of [0, 1, 2] as const)
    for (const { one, stand: its } of all) if (its === stand && best.length < MOST) best.push({ one, stand });
  return best;
}

interface PaperMet {
  readonly paper: CatalogPaper;
  readonly name: string | undefined;
}

function papersMet(papers: readonly CatalogPaper[], typed: readonly string[]): readonly Met<PaperMet>[] {
  const words = paperWords(papers);
  return bestOf(
    papers.map((paper, ordinal) => {
      const title = standing(words[ordinal]?.title ?? [], typed);
      const names = (words[ordinal]?.names ?? []).map((name) => standing(name, typed));
      const named = names.findIndex((stand) => stand !== undefined);
      return {
        one: { paper, name: title === undefined ? paper.names[named] : undefined },
        stand: names.reduce<Standing | undefined>(better, title),
      };
    }),
  );
}

function paperOffer({ paper, name }: PaperMet): Offer {
  return { kind: 'paper', id: `palette-${paper.id}`, text: paper.title.text, slug: slugOf(paper), name };
}

function topicOffer({ id, name, color, papers }: CatalogTopic): Offer {
  return { kind: 'topic', id: `palette-topic-${id}`, text: name, topic: id, color, papers };
}

function actOffer({ act, key, words }: OfferedAct): Offer {
  return { kind: 'act', id: `palette-act-${act}`, text: words, act, key };
}

function recentOffer(text: string, place: number): Offer {
  return { kind: 'recent', id: `palette-recent-${place}`, text };
}
