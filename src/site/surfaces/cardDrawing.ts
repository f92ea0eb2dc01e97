import { countPapers, digestTitle } from '../../catalog/words';
import type { DigestFacts } from '../../catalog/catalog';
import { placeTopics } from './cardTopics';
import type { CardTopic, PlacedName } from './cardTopics';
import { fitTitle } from './fitTitle';
import type { Typeface } from './typeface';

/** What a card tells of a site. */
export interface CardFacts {
  readonly digests: readonly Pick<DigestFacts, 'id' | 'byline' | 'date'>[];
  /** How many the digests have together. */
  readonly papers: number;
  /** In the order they are named. */
  readonly topics: readonly CardTopic[];
}

/** The faces of a card: one for all that is said of the papers, one for the site's own name. */
export interface CardFaces {
  readonly roman: Typeface;
  readonly italic: Typeface;
}

/** Pixels; the width and height that link previews ask for (1.91:1). */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 80;
const MEASURE = CARD_WIDTH - 2 * MARGIN;
/** The light theme of `ui/tokens.css`; a picture has no dark one. */
const COLORS = { paper: '#fbfaf7', ink: '#1c1a17', ink2: '#5b564d', accent: '#0b5c63', rule: '#e3dfd5' };

const HEAD = { baseline: 106, size: 46, rule: 138 };
/** Heights in ems of the type, as Tinos has them. */
const TITLE = { leading: 1.12, clear: 44, capital: 0.655 };
/** "and 2 more", under the first title of several. */
const MORE = { size: 44, above: 78 };
const LINE = { size: 28, leading: 45 };
const FOOT = { baseline: CARD_HEIGHT - 72, ruleAbove: 54, factsAbove: 53 };
const DOT = { radius: 7, indent: 24, gap: 36, rise: 9 };

/**
 * The card as SVG without text elements: what the faces cannot set is left out, and a title they cannot set gives
 * way to the number of papers.
 */
export function cardDrawing(facts: CardFacts, faces: CardFaces): string {
  const { roman, italic } = faces;
  const [first] = facts.digests;
  const named = first === undefined ? '' : digestTitle(first.id);
  const title = named !== '' && roman.sets(named) ? named : countPapers(facts.papers);
  const line = factsLine(facts, title, roman);
  const rows = placeTopics(
    facts.topics,
    { width: MEASURE, rows: 2, size: LINE.size, indent: DOT.indent, gap: DOT.gap },
    roman,
  );
  const firstRow = FOOT.baseline - Math.max(0, rows.length - 1) * LINE.leading;
  const factsAt = rows.length === 0 ? FOOT.baseline : firstRow - FOOT.factsAbove;
  const footRule = (line === '' ? firstRow : factsAt) - FOOT.ruleAbove;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<path fill="${COLORS.paper}" d="M0 0h${CARD_WIDTH}v${CARD_HEIGHT}H0z"/>`,
    text('Offprint', MARGIN, HEAD.baseline, HEAD.size, COLORS.accent, italic),
    dateLine(facts, roman),
    rule(HEAD.rule),
    ...titleBlock(title, title === named ? facts.digests.length - 1 : 0, HEAD.rule, footRule, faces),
    rule(footRule),
    line === '' ? '' : text(line, MARGIN, factsAt, LINE.size, COLORS.ink2, roman),
    ...rows.flatMap((row, number) =>
      row.flatMap((name) => topicName(name, firstRow + number * LINE.leading, roman)),
    ),
    '</svg>',
  ].join('');
}

/** The title and what follows it, in the middle of the room between two rules: from capitals to the last baseline. */
function titleBlock(
  title: string,
  others: number,
  top: number,
  bottom: number,
  { roman, italic }: CardFaces,
): readonly string[] {
  const more = others > 0 ? MORE.above : 0;
  const room = { width: MEASURE, height: bottom - top - 2 * TITLE.clear - more, ...TITLE };
  const { size, lines } = fitTitle(title, room, roman);
  const step = size * TITLE.leading;
  const height = (lines.length - 1) * step + size * TITLE.capital + more;
  const first = (top + bottom - height) / 2 + size * TITLE.capital;
  const drawn = lines.map((line, number) =>
    text(line, MARGIN, first + number * step, size, COLORS.ink, roman),
  );
  if (others === 0) return drawn;
  const below = first + (lines.length - 1) * step + MORE.above;
  return [...drawn, text(`and ${others} more`, MARGIN, below, MORE.size, COLORS.ink2, italic)];
}

/** How many papers, and whose digest it is, if that can be set and has room. '' when the title says it all. */
function factsLine({ digests, papers }: CardFacts, title: string, face: Typeface): string {
  const byline = single(digests)?.byline;
  const count = title === countPapers(papers) ? '' : countPapers(papers);
  const whole = byline === undefined ? count : `${count === '' ? 'From' : `${count} from`} ${byline}`;
  return face.sets(whole) && face.width(whole, LINE.size) <= MEASURE ? whole : count;
}

/** The date of the digest at the right end of the head, where a journal has it. */
function dateLine({ digests }: CardFacts, face: Typeface): string {
  const date = single(digests)?.date;
  if (date === undefined || !face.sets(date)) return '';
  const width = face.width(date, LINE.size);
  return width > MEASURE / 2
    ? ''
    : text(date, CARD_WIDTH - MARGIN - width, HEAD.baseline, LINE.size, COLORS.ink2, face);
}

/** Of several digests, none speaks for all. */
function single<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function topicName(
  { text: name, color, x }: PlacedName,
  baseline: number,
  face: Typeface,
): readonly string[] {
  const left = MARGIN + x;
  if (color === undefined) return [text(name, left, baseline, LINE.size, COLORS.ink2, face)];
  return [
    `<circle cx="${left + DOT.radius}" cy="${baseline - DOT.rise}" r="${DOT.radius}" fill="${color}"/>`,
    text(name, left + DOT.indent, baseline, LINE.size, COLORS.ink, face),
  ];
}

function text(words: string, x: number, y: number, size: number, color: string, face: Typeface): string {
  return `<path fill="${color}" d="${face.outline(words, x, y, size)}"/>`;
}

/** Two pixels: a preview shows the card at half its size, and there a hairline of one would fade. */
function rule(y: number): string {
  return `<path fill="${COLORS.rule}" d="M${MARGIN} ${y}h${MEASURE}v2h${-MEASURE}z"/>`;
}
