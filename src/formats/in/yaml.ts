import { counted, type InputFormat, type Recognised } from './inputFormat';

/** "- title: …" or "muster2024:", with the column at which its key begins. */
const ENTRY = /^(\s*(?:-\s+)?)(?:["']?[\w./-]+["']?):(?:\s|$)/;
/** Lines that say nothing about the format: comments, document marks, a key that holds the list. */
const NEUTRAL = /^\s*#|^(?:---|\.\.\.)\s*$|^["']?[\w-]+["']?:\s*$/;
const LEAST_SHARE = 0.7;

/**
 * YAML whose entries are most of the text: a key, and below it more keys in the same column ("- title:") or further
 * in ("muster2024:"). "Title: …" lines in the first column are a digest with labels, and bullets are Markdown.
 */
export const yaml: InputFormat = { recognises };

function recognises(text: string): Recognised | undefined {
  const lines = text.split('\n');
  let [entries, inside, total, offset] = [0, 0, 0, 0];
  let first: number | undefined;
  let column: number | undefined;
  lines.forEach((line, index) => {
    const size = line.trim().length;
    const indent = line.length - line.trimStart().length;
    if (size > 0) {
      const isInside = column !== undefined && indent >= column;
      if (!isInside) column = columnOfEntry(line, lines[index + 1] ?? '');
      if (!isInside && column !== undefined) [entries, first] = [entries + 1, first ?? offset];
      if (column !== undefined) [inside, total] = [inside + size, total + size];
      else if (!NEUTRAL.test(line)) total += size;
    }
    offset += line.length + 1;
  });
  if (first === undefined || inside / total < LEAST_SHARE) return undefined;
  return { name: 'YAML', seen: counted(entries, 'entry'), first };
}

/** The column in which the keys of the entry stand that this line begins; undefined when it begins none. */
function columnOfEntry(line: string, next: string): number | undefined {
  const [, lead] = ENTRY.exec(line) ?? [];
  const [below] = /^\s+(?=["']?[\w./-]+["']?:(?:\s|$))/.exec(next) ?? [];
  if (lead === undefined || below === undefined) return undefined;
  const column = below.length;
  const isList = lead.includes('-') && column === lead.length;
  const isKeyAlone = !lead.includes('-') && /:\s*$/.test(line) && column > lead.length;
  return isList || isKeyAlone ? column : undefined;
}
