import { counted, type InputFormat, type Recognised } from './inputFormat';
import { refusalMessages } from '../../messages/refusals';

const OWN: Recognised = {
  name: 'JSON from an Offprint export',
  advice: refusalMessages.nameSource,
};
/** What JSON files begin with and no title does: a named member, or a list of objects. */
const BEGINNING = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){1,200}"\s*:/;
const TITLE = /^(?:title|display_?name|name|paper_?title)$/i;

/** JSON as a whole, or JSON Lines: an object in each line. JSON that is cut off or broken is still named. */
export const json: InputFormat = { recognises };

function recognises(text: string): Recognised | undefined {
  const start = text.trimStart();
  if (!/^[[{]/.test(start)) return undefined;
  const first = text.length - start.length;
  const whole = parse(text);
  if (isOwn(whole)) return { ...OWN, seen: counted(recordsIn(whole), 'entry'), first };
  if (whole !== undefined) return { name: 'JSON', seen: counted(recordsIn(whole), 'entry'), first };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.slice(0, 2).every((line) => typeof parse(line) === 'object'))
    return { name: 'JSON Lines (JSONL)', seen: counted(lines.length, 'entry'), first };
  if (!BEGINNING.test(start)) return undefined;
  const titles = text.match(/"title"\s*:/gi)?.length ?? 0;
  return { name: 'broken or incomplete JSON', seen: counted(titles, 'entry'), first };
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value ?? undefined;
  } catch {
    return undefined;
  }
}

function isOwn(value: unknown): boolean {
  const format = isObject(value) ? value['format'] : undefined;
  return typeof format === 'string' && format.startsWith('offprint');
}

/** How many entries: objects with a title, wherever they stand; without any, what the outermost lists hold. */
function recordsIn(value: unknown): number {
  return titledIn(value, true) || leavesIn(value);
}

function titledIn(value: unknown, isRoot: boolean): number {
  if (typeof value !== 'object' || value === null) return 0;
  const isTitled = Object.keys(value).some((key) => TITLE.test(key));
  if (isTitled && !isRoot) return 1;
  const inside = Object.values(value).reduce((sum: number, one) => sum + titledIn(one, false), 0);
  return inside === 0 && isTitled ? 1 : inside;
}

function leavesIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.values(value).reduce((sum: number, one) => sum + leavesIn(one), 0) : 1;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
