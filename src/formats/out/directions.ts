/** Begin an embedding or an override; each runs to its own end (U+202C) or to the end of the paragraph. */
const EMBEDDING = /[\u202a\u202b\u202d\u202e]/;
/** Begin an isolate, which runs to its own end (U+2069) or to the end of the paragraph. */
const ISOLATE = /[\u2066-\u2068]/;
const EMBEDDING_END = '\u202c';
const ISOLATE_END = '\u2069';
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A paragraph without the direction controls (Unicode UAX #9) that have no partner in it: a title that begins an
 * override and never ends it would turn round whatever a file says behind it. Pairs stay, since nothing
 * leaks out of them, and so do the marks U+200E and U+200F, which are single letters. Idempotent.
 */
export function pairedDirections(paragraph: string): string {
  const open: { readonly at: number; readonly kind: 'embedding' | 'isolate' }[] = [];
  const kept = new Set<number>();
  for (const { 0: control, index: at } of paragraph.matchAll(CONTROLS)) {
    if (EMBEDDING.test(control)) open.push({ at, kind: 'embedding' });
    else if (ISOLATE.test(control)) open.push({ at, kind: 'isolate' });
    else {
      const begun = open.at(-1);
      if (control === EMBEDDING_END && begun?.kind === 'embedding') {
        open.pop();
        kept.add(begun.at).add(at);
      }
      if (control === ISOLATE_END) {
        // The end of an isolate ends the embeddings begun inside it as well: those have no partner.
        const isolate = open.findLastIndex(({ kind }) => kind === 'isolate');
        const [started] = isolate < 0 ? [] : open.splice(isolate);
        if (started !== undefined) kept.add(started.at).add(at);
      }
    }
  }
  return paragraph.replaceAll(CONTROLS, (control, at: number) => (kept.has(at) ? control : ''));
}
