import type { Typeface } from './typeface';

/** A topic as a card names it. */
export interface CardTopic {
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
}

/** A name at its place in its row; without a colour it says how many topics are left out. */
export interface PlacedName {
  readonly text: string;
  readonly color?: string;
  /** Left end, in pixels, of the dot or else of the text. */
  readonly x: number;
}

/** Measures of a row of names, in pixels. */
export interface RowMeasures {
  readonly width: number;
  readonly rows: number;
  readonly size: number;
  /** From the left end of a dot to its name. */
  readonly indent: number;
  readonly gap: number;
}

/**
 * Topics in rows, in their order: all, or as many as leave room for "and 8 more". Names that the face cannot set
 * are counted among those.
 */
export function placeTopics(
  topics: readonly CardTopic[],
  measures: RowMeasures,
  face: Typeface,
): readonly (readonly PlacedName[])[] {
  const settable = topics.filter(({ name }) => face.sets(name));
  for (let shown = settable.length; shown > 0; shown--) {
    const left = topics.length - shown;
    const names: Omit<PlacedName, 'x'>[] = settable
      .slice(0, shown)
      .map(({ name, color }) => ({ text: name, color }));
    if (left > 0) names.push({ text: `and ${left} more` });
    const rows = flow(names, measures, face);
    if (rows !== undefined) return rows;
  }
  return [];
}

/** The names in rows, or undefined when they need more rows or width than there is. */
function flow(
  names: readonly Omit<PlacedName, 'x'>[],
  { width, rows: most, size, indent, gap }: RowMeasures,
  face: Typeface,
): readonly (readonly PlacedName[])[] | undefined {
  const rows: PlacedName[][] = [];
  let x = width;
  for (const name of names) {
    const own = face.width(name.text, size) + (name.color === undefined ? 0 : indent);
    if (own > width) return undefined;
    if (x + own > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...name, x });
    x += own + gap;
  }
  return rows.length <= most ? rows : undefined;
}
