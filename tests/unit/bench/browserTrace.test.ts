import { expect, test } from 'vitest';
import { countOf, timeByWork } from '../../bench/browserTrace';

/** An event of a trace, in microseconds. */
const event = (name: string, ts: number, dur: number, tid = 1) => ({ name, ph: 'X', pid: 1, tid, ts, dur });

test('each moment of a trace counts once, for the innermost work', () => {
  const trace = [
    event('ThreadControllerImpl::RunTask', 0, 9000),
    event('EventDispatch', 0, 5000),
    event('FunctionCall', 1000, 3000),
    event('UpdateLayoutTree', 1500, 500),
    event('Layout', 2000, 1000),
    // Another thread's work at the same time is not part of it.
    event('Paint', 2000, 1000, 2),
    event('PrePaint', 5000, 250),
    event('Paint', 6000, 2000),
  ];
  expect(timeByWork(trace)).toEqual({ script: 3.5, style: 0.5, layout: 1, paint: 3.25 });
  expect(countOf(trace, 'Paint')).toBe(2);
});
