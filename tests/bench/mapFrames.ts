/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must carry all it calls */

/** What is done to the map in each frame; `clear` is the reference: the same canvas, filled once with one colour. */
export type MapAct = 'pan' | 'zoom' | 'clear';

/** The frames of one act, in milliseconds each. */
export interface MapFrames {
  /** From the event to just after the frame that answers it is on screen. */
  readonly frames: number[];
  /** Of each, what drawing on the canvas takes. */
  readonly draws: number[];
}

/**
 * Runs in the page, over a map whose mouse button 1 is down at its middle for `pan`. Events are made here and not by
 * the driver, whose way to the page takes longer than a frame.
 */
export async function runFrames([act, frames]: readonly [MapAct, number]): Promise<MapFrames> {
  const canvas = document.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (canvas === null || context === null || context === undefined) throw new Error('There is no map.');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const middle = { clientX: left + width / 2, clientY: top + height / 2 };
  const result: MapFrames = { frames: [], draws: [] };

  /** Each picture begins with `setTransform` and is drawn in one go. */
  let onDrawn = (): void => undefined;
  const begin = context.setTransform.bind(context);
  context.setTransform = (): void => {
    const from = performance.now();
    begin(1, 0, 0, 1, 0, 0);
    queueMicrotask(() => {
      result.draws.push(performance.now() - from);
      onDrawn();
    });
  };
  const drawn = (): Promise<void> => new Promise((resolve) => (onDrawn = resolve));
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage(undefined);
      });
    });
  const turn = (frame: number): number => Math.sin((frame / 30) * Math.PI);

  for (let frame = 0; frame < frames; frame++) {
    await painted();
    const from = performance.now();
    const next = act === 'clear' ? undefined : drawn();
    if (act === 'clear') {
      context.fillStyle = frame % 2 === 0 ? '#fff' : '#eee';
      context.fillRect(0, 0, canvas.width, canvas.height);
    } else if (act === 'zoom') {
      const deltaY = frame % 40 < 20 ? -12 : 12;
      canvas.dispatchEvent(new WheelEvent('wheel', { ...middle, deltaY, bubbles: true, cancelable: true }));
    } else {
      const clientX = middle.clientX + 80 * turn(frame) + 10;
      const clientY = middle.clientY + 50 * turn(frame / 2) + 10;
      canvas.dispatchEvent(
        new PointerEvent('pointermove', {
          clientX,
          clientY,
          pointerId: 1,
          pointerType: 'mouse',
          buttons: 1,
          bubbles: true,
        }),
      );
    }
    await next;
    await painted();
    result.frames.push(performance.now() - from);
  }
  context.setTransform = begin;
  return result;
}
