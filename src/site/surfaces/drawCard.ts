import { createElement, type CSSProperties, type ReactNode } from 'react';
import { digestTitle } from '../../catalog/words';
import { andMore, countPapers } from '../../messages/count';
import type { DigestFacts } from '../../catalog/catalog';
import { renderPicture } from './renderPicture';
import { layOut } from './layOut';

/** What a card tells of a site. */
export interface CardFacts {
  readonly digests: readonly Pick<DigestFacts, 'id' | 'byline' | 'date'>[];
  /** How many the digests have together. */
  readonly papers: number;
  /** In the order they are named; a color is `#rrggbb`. */
  readonly topics: readonly { readonly name: string; readonly color: string }[];
}

/** Pixels; the width and height that link previews ask for (1.91:1). */
const CARD = { width: 1200, height: 630, backgroundColor: '#fbfaf7', padding: '0 80px' };
const WIDTH = CARD.width - 160;
const HEAD = 140;
const LINE = 45;
/** The light theme of `kit/tokens.css`; a picture has no dark one. */
const INK = '#1c1a17';
const INK_2 = '#5b564d';
const ACCENT = '#0b5c63';
/** Of two pixels: a preview shows the card at half its size, and there a hairline of one would fade. */
const RULE = '2px solid #e3dfd5';
/** The largest that leaves room is used; the smallest is still read in a preview of a third of the width. */
const TITLE_SIZES = [148, 118, 104, 88, 72, 64, 56];
const SMALLEST = 50;

/**
 * The picture that previews of links to the site show: a PNG of 1200 by 630 pixels. Equal facts give equal bytes.
 * A name for which the font has no letters is left out; a title gives way to the number of papers.
 *
 * @throws Error when the packages it is drawn with are not installed
 */
export async function drawCard({ digests, papers, topics }: CardFacts): Promise<Uint8Array> {
  const [first, ...others] = digests;
  const { byline = '', date = '' } = (others.length === 0 && first) || {};
  const name = await readable(first === undefined ? '' : digestTitle(first.id).trim());
  const count = countPapers(papers);

  const source = await readable(byline);
  const facts = `${name && count} ${source && `${name ? 'from' : 'From'} ${source}`}`.trim();
  const foot = box(
    { flexDirection: 'column', borderTop: RULE, padding: '18px 0 60px', color: INK_2 },
    facts !== '' && line({ paddingBottom: 6 }, facts),
    await topicRows(topics),
  );
  const room = CARD.height - HEAD - (await layOut(foot, WIDTH)).height;
  const card = box(
    { ...CARD, flexDirection: 'column', fontSize: 28 },
    box(
      { height: HEAD, borderBottom: RULE, alignItems: 'flex-end', justifyContent: 'space-between' },
      line({ fontStyle: 'italic', fontSize: 46, color: ACCENT, paddingBottom: 24 }, 'Offprint'),
      line({ maxWidth: WIDTH / 2, color: INK_2, paddingBottom: 18 }, await readable(date)),
    ),
    box(
      { height: room, alignItems: 'center', overflow: 'hidden' },
      name === '' ? await title(count, 0, room) : await title(name, others.length, room),
    ),
    foot,
  );
  return renderPicture((await layOut(card, CARD.width, CARD.height)).svg);
}

/** The text, or '' when the font has not all its letters. */
async function readable(text: string): Promise<string> {
  return (await layOut(text, WIDTH)).isComplete ? text : '';
}

/** As large as there is room for, and cut after three lines of the smallest size. */
async function title(text: string, others: number, room: number): Promise<ReactNode> {
  const longest = Math.max(...text.split(' ').map((word) => word.length));
  for (const size of TITLE_SIZES) {
    const block = titleBlock(text, others, { fontSize: size });
    // Half the size is the width of a wide letter: no word is broken.
    const fits = (longest * size) / 2 <= WIDTH && (await layOut(block, WIDTH)).height <= room - 70;
    if (fits) return block;
  }
  return titleBlock(text, others, {
    fontSize: SMALLEST,
    lineClamp: 3,
    textWrap: 'wrap',
    wordBreak: 'break-word',
  });
}

function titleBlock(text: string, others: number, style: CSSProperties): ReactNode {
  // The face is spaced for reading: large, it falls apart unless it is set closer.
  const set: CSSProperties = { letterSpacing: '-0.018em', lineHeight: 1.12, textWrap: 'balance' };
  return box(
    { flexDirection: 'column', width: WIDTH, color: INK },
    box({ display: 'block', ...set, ...style }, text),
    others > 0 && box({ marginTop: 10, fontStyle: 'italic', fontSize: 44, color: INK_2 }, andMore(others)),
  );
}

/** Topics in two rows, in their order: all, or as many as leave room for "and 8 more". */
async function topicRows(topics: CardFacts['topics']): Promise<ReactNode> {
  const names = await Promise.all(topics.map(async ({ name }) => readable(name)));
  const shown = topics.filter((_, at) => names[at] !== '');
  for (; shown.length > 0; shown.pop()) {
    const left = topics.length - shown.length;
    const rows = box(
      { flexWrap: 'wrap', columnGap: 36, fontSize: 28 },
      ...shown.map(({ name, color }) =>
        box(
          { alignItems: 'center', color: INK },
          box({ width: 14, height: 14, borderRadius: 7, marginRight: 10, backgroundColor: color }),
          line({ maxWidth: WIDTH - 24 }, name),
        ),
      ),
      left > 0 && line({}, andMore(left)),
    );
    if ((await layOut(rows, WIDTH)).height <= 2 * LINE) return rows;
  }
  return undefined;
}

/** One line of text, cut with "…" where its room ends. */
function line(style: CSSProperties, text: string): ReactNode {
  return box({ display: 'block', lineClamp: 1, lineHeight: `${LINE}px`, ...style }, text);
}

/** Every element says how its children are laid out: the renderer insists on it. */
function box(style: CSSProperties, ...children: readonly ReactNode[]): ReactNode {
  return createElement('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children);
}
