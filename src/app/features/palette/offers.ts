import type { CatalogPaper, CatalogTopic } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { paletteMessages } from '../../../messages/palette';
import type { TopicId } from '../../../topics/topic';
import type { CommandId } from '../../registry/commands';
import { better, matchRank, type MatchRank } from './matchRank';
import { paperWords, wordsOf } from './paperWords';

/** One line of the palette. */
export type Offer = {
  /** The id of its element; the same offer always has the same. */
  readonly id: string;
  readonly text: string;
} &
  /** `name` is the paper's name for its method, if that matches and the title does not. */
  (
    | { readonly kind: 'paper'; readonly slug: string; readonly name: string | undefined }
    | { readonly kind: 'topic'; readonly topic: TopicId; readonly color: string; readonly papers: number }
    | { readonly kind: 'command'; readonly command: CommandId; readonly key: string }
    | { readonly kind: 'recent' }
    | { readonly kind: 'search' }
  );

/** Offers of one kind. `name` is their heading; '' for none. */
export interface OfferGroup {
  readonly name: string;
  readonly offers: readonly Offer[];
}

/** A command that can run now. */
export interface OfferedCommand {
  readonly command: CommandId;
  readonly key: string;
  readonly words: string;
  /** The heading above it: what it acts on. */
  readonly group: string;
}

export interface Stock {
  readonly papers: readonly CatalogPaper[];
  readonly topics: readonly CatalogTopic[];
  readonly commands: readonly OfferedCommand[];
  /** Newest first. */
  readonly recent: readonly string[];
}

/** Most offers in a group. */
const MOST = 8;

/** Fewer, because commands come with them. */
const MOST_RECENT = 5;

/**
 * The offers for a text: the best group first, the best offer of a group on top, and the search for the text last.
 * Without a text the newest searches, then the commands.
 */
export function offersFor(text: string, stock: Stock): readonly OfferGroup[] {
  const commands = [...new Set(stock.commands.map(({ group }) => group))].map(
    (name) => [name, stock.commands.filter(({ group }) => group === name)] as const,
  );
  if (text.trim() === '') {
    return [
      { name: paletteMessages.recent, offers: stock.recent.slice(0, MOST_RECENT).map(recentOffer) },
      ...commands.map(([name, those]) => ({ name, offers: those.slice(0, MOST).map(commandOffer) })),
    ].filter(({ offers }) => offers.length > 0);
  }
  const typed = wordsOf(text);
  const matching = <T>(all: readonly T[], words: (one: T) => readonly string[]): readonly Match<T>[] =>
    bestOf(all.map((one) => ({ one, rank: matchRank(words(one), typed) })));
  const groups: readonly RankedGroup[] = [
    ranked(
      paletteMessages.topics,
      matching(stock.topics, ({ name }) => wordsOf(name)),
      topicOffer,
    ),
    ranked(paletteMessages.papers, matchingPapers(stock.papers, typed), paperOffer),
    ...commands.map(([name, those]) =>
      ranked(
        name,
        matching(those, ({ words }) => wordsOf(words)),
        commandOffer,
      ),
    ),
    ranked(paletteMessages.recent, matching(stock.recent, wordsOf).slice(0, MOST_RECENT), recentOffer),
  ];
  const search: Offer = { kind: 'search', id: 'palette-search', text: text.trim() };
  return [
    ...groups.filter(({ offers }) => offers.length > 0).toSorted((a, b) => a.rank - b.rank),
    { name: '', offers: [search] },
  ];
}

interface Match<T> {
  readonly one: T;
  readonly rank: MatchRank;
}

interface RankedGroup extends OfferGroup {
  /** The rank of its best offer; any if it is empty. */
  readonly rank: MatchRank;
}

function ranked<T>(
  name: string,
  matches: readonly Match<T>[],
  offer: (one: T, place: number) => Offer,
): RankedGroup {
  return { name, rank: matches[0]?.rank ?? 2, offers: matches.map(({ one }, place) => offer(one, place)) };
}

/** The best matches by rank, otherwise in their order. One pass a rank is faster than sorting thousands of papers. */
function bestOf<T>(
  all: readonly { readonly one: T; readonly rank: MatchRank | undefined }[],
): readonly Match<T>[] {
  const best: Match<T>[] = [];
  for (const rank of [0, 1, 2] as const)
    for (const { one, rank: its } of all) if (its === rank && best.length < MOST) best.push({ one, rank });
  return best;
}

interface PaperMatch {
  readonly paper: CatalogPaper;
  readonly name: string | undefined;
}

function matchingPapers(
  papers: readonly CatalogPaper[],
  typed: readonly string[],
): readonly Match<PaperMatch>[] {
  const words = paperWords(papers);
  return bestOf(
    papers.map((paper, place) => {
      const title = matchRank(words[place]?.title ?? [], typed);
      const names = (words[place]?.names ?? []).map((name) => matchRank(name, typed));
      const named = names.findIndex((rank) => rank !== undefined);
      return {
        one: { paper, name: title === undefined ? paper.names[named] : undefined },
        rank: names.reduce<MatchRank | undefined>(better, title),
      };
    }),
  );
}

function paperOffer({ paper, name }: PaperMatch): Offer {
  return { kind: 'paper', id: `palette-${paper.id}`, text: paper.title.text, slug: slugOf(paper), name };
}

function topicOffer({ id, name, color, papers }: CatalogTopic): Offer {
  return { kind: 'topic', id: `palette-topic-${id}`, text: name, topic: id, color, papers };
}

function commandOffer({ command, key, words }: OfferedCommand): Offer {
  return { kind: 'command', id: `palette-command-${command}`, text: words, command, key };
}

function recentOffer(text: string, place: number): Offer {
  return { kind: 'recent', id: `palette-recent-${place}`, text };
}
