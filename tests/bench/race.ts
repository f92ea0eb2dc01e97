import type { SearchText } from '../../src/search/protocol';
import type { Contender } from './contenders';
import { fileBytes, type FileBytes } from './fileBytes';
import { heapBytes, quantile, timed } from './stopwatch';

/** What one engine took; times are medians over the rounds. */
export interface Laps {
  readonly buildMs: number;
  readonly loadMs: number;
  /** Over all keystrokes, each the median of its rounds; every round starts with a freshly loaded engine. */
  readonly keystrokeP50Ms: number;
  readonly keystrokeP95Ms: number;
  readonly keystrokeMaxMs: number;
  /** Heap of the loaded engine after all queries. */
  readonly heapBytes: number;
  readonly file: FileBytes;
}

/** Runs the engines in turn, round by round, so that a noisy minute falls on all. */
export function race(
  contenders: readonly Contender[],
  texts: readonly SearchText[],
  keystrokes: readonly string[],
  rounds: number,
): readonly Laps[] {
  const laps = contenders.map(() => ({
    file: '',
    build: [] as number[],
    load: [] as number[],
    heap: [] as number[],
    keys: keystrokes.map((): number[] => []),
  }));
  for (let round = 0; round < rounds; round++) {
    contenders.forEach((contender, index) => {
      const lap = laps[index];
      if (lap === undefined) return;
      const built = timed(() => contender.build(texts));
      lap.file = built.value;
      lap.build.push(built.ms);
      const before = heapBytes();
      const loaded = timed(() => contender.load(lap.file));
      lap.load.push(loaded.ms);
      keystrokes.forEach((query, key) => lap.keys[key]?.push(timed(() => loaded.value(query)).ms));
      lap.heap.push(heapBytes() - before);
      loaded.value(''); // still needed: the heap was measured with the engine in it
    });
  }
  return laps.map(({ file, build, load, heap, keys }) => {
    const perKey = keys.map((times) => quantile(times, 0.5));
    return {
      buildMs: quantile(build, 0.5),
      loadMs: quantile(load, 0.5),
      keystrokeP50Ms: quantile(perKey, 0.5),
      keystrokeP95Ms: quantile(perKey, 0.95),
      keystrokeMaxMs: quantile(perKey, 1),
      heapBytes: quantile(heap, 0.5),
      file: fileBytes(file),
    };
  });
}
