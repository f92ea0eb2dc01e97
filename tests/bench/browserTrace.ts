import type { Browser, Page } from 'playwright';
import * as v from 'valibot';

const TraceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ name: v.optional(v.string()) })),
});
const Trace = v.object({ traceEvents: v.array(TraceEvent) });
type TraceEvent = v.InferOutput<typeof TraceEvent>;

/** Every task that a thread takes from its queue. */
const TASK = 'ThreadControllerImpl::RunTask';
const PAGE_THREAD = 'CrRendererMain';

/** What a page's thread does for a frame. */
type Work = 'script' | 'style' | 'layout' | 'paint';

/** The events that begin each kind of work; what no event names is browser overhead and counts as none. */
const WORK: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['EvaluateScript', 'script'],
  ['EventDispatch', 'script'],
  ['FireAnimationFrame', 'script'],
  ['FunctionCall', 'script'],
  ['RunMicrotasks', 'script'],
  ['TimerFire', 'script'],
  ['MajorGC', 'script'],
  ['MinorGC', 'script'],
  ['UpdateLayoutTree', 'style'],
  ['Layout', 'layout'],
  ['PrePaint', 'paint'],
  ['Paint', 'paint'],
  ['Layerize', 'paint'],
  ['Commit', 'paint'],
]);

/** What the page's own thread did, in the order of time. */
export type ThreadTrace = readonly TraceEvent[];

/**
 * The work of the page's own thread while `act` runs. From a trace, because the page's own observer of long tasks is
 * silent below 50 ms.
 */
export async function traceThread(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<ThreadTrace> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await act();
  const { traceEvents } = v.parse(Trace, JSON.parse((await browser.stopTracing()).toString()));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === PAGE_THREAD)
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const events = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid} ${tid}`));
  if (!events.some(({ name }) => name === TASK))
    throw new Error('The trace holds no task; this Chromium may name them otherwise.');
  // An event comes after the one that it is part of, also when both begin at once.
  return events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** In milliseconds. */
export function longestTask(trace: ThreadTrace): number {
  return Math.max(...trace.filter(({ name }) => name === TASK).map(({ dur }) => dur)) / 1000;
}

/** In milliseconds. Layout that a script asks for is layout and not script: each moment counts for the innermost work. */
export function timeByWork(trace: ThreadTrace): Readonly<Record<Work, number>> {
  const ms = { script: 0, style: 0, layout: 0, paint: 0 };
  // Several renderers have threads of that name; each has a stack of its own.
  const stacks = new Map<string, { readonly work: Work; readonly end: number }[]>();
  for (const { name, pid, tid, ts, dur } of trace) {
    const work = WORK.get(name);
    if (work === undefined) continue;
    const stack = stacks.get(`${pid} ${tid}`) ?? [];
    stacks.set(`${pid} ${tid}`, stack);
    while ((stack.at(-1)?.end ?? Infinity) <= ts) stack.pop();
    const outer = stack.at(-1);
    if (outer !== undefined) ms[outer.work] -= dur / 1000;
    ms[work] += dur / 1000;
    stack.push({ work, end: ts + dur });
  }
  return ms;
}

/** How many events of a name there are. */
export function countOf(trace: ThreadTrace, event: 'UpdateLayoutTree' | 'Layout' | 'Paint'): number {
  return trace.filter(({ name }) => name === event).length;
}
