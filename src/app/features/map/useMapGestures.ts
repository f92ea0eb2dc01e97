import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { areaBetween, type MapArea, type MapPoint } from '../../../view/mapArea';
import { movedBy, zoomAt, type MapWindow } from '../../../view/mapWindow';

/** Handlers of pointer gestures. Points are in map coordinates. */
interface Gestures {
  readonly window: MapWindow;
  /** True while a drag selects an area without the shift key too. */
  readonly selecting: boolean;
  readonly onWindow: (change: (window: MapWindow) => MapWindow) => void;
  /** The area as it is drawn; null when the drag ends. */
  readonly onDraft: (area: MapArea | null) => void;
  readonly onArea: (area: MapArea) => void;
  /** The position of a pointer without a button down; null when it has left. */
  readonly onHover: (at: MapPoint | null) => void;
  readonly onTap: (at: MapPoint, isTouch: boolean) => void;
}

type Handler = (event: PointerEvent<HTMLCanvasElement>) => void;

/** A pointer must move so many CSS pixels before it drags. */
const DRAG_THRESHOLD = 5;

/** Zoom factor of one notch of a wheel, which reports 100 pixels; a touchpad reports fewer, more often. */
const PER_NOTCH = 1.25;

interface ActivePointer {
  readonly start: MapPoint;
  readonly startsOnMap: MapPoint;
  readonly selects: boolean;
  at: MapPoint;
  moved: boolean;
}

/** Drag to pan, wheel or pinch to zoom, shift-drag to select an area, click to open a paper. */
export function useMapGestures(
  canvas: RefObject<HTMLCanvasElement | null>,
  gestures: Gestures,
): Readonly<
  Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onPointerLeave', Handler>
> {
  const pointers = useRef(new Map<number, ActivePointer>());
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });

  // React's wheel listeners are passive, so that they cannot prevent scrolling.
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const zoom = (event: WheelEvent): void => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
      // A touchpad pinch is a wheel event with the control key, in small steps.
      const notches = (event.ctrlKey ? pixels * 6 : pixels) / 100;
      const { left, top } = element.getBoundingClientRect();
      const pointer = { x: event.clientX - left, y: event.clientY - top };
      latest.current.onWindow((window) =>
        zoomAt(window, PER_NOTCH ** -notches, onMap(element, window, pointer)),
      );
    };
    element.addEventListener('wheel', zoom, { passive: false });
    return () => element.removeEventListener('wheel', zoom);
  }, [canvas]);

  const down: Handler = (event) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
    const startsOnMap = onMap(event.currentTarget, gestures.window, start);
    const selects = gestures.selecting || event.shiftKey;
    pointers.current.set(event.pointerId, { start, startsOnMap, selects, at: start, moved: false });
    // The second tap of a finger is on the paper that the first one showed.
    if (event.pointerType !== 'touch') gestures.onHover(null);
  };

  const move: Handler = (event) => {
    const at = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
    const element = event.currentTarget;
    const pointer = pointers.current.get(event.pointerId);
    if (pointer === undefined) {
      if (event.pointerType !== 'touch') gestures.onHover(onMap(element, gestures.window, at));
      return;
    }
    const from = pointer.at;
    if (!pointer.moved && Math.hypot(at.x - pointer.start.x, at.y - pointer.start.y) < DRAG_THRESHOLD) return;
    if (!pointer.moved) gestures.onHover(null);
    pointer.moved = true;
    pointer.at = at;
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) {
      other.moved = true;
      pinch(element, from, at, other.at);
    } else if (pointer.selects) {
      gestures.onDraft(areaBetween(pointer.startsOnMap, onMap(element, gestures.window, at)));
    } else {
      gestures.onWindow((window) => {
        const before = onMap(element, window, from);
        const after = onMap(element, window, at);
        return movedBy(window, before.x - after.x, before.y - after.y);
      });
    }
  };

  function pinch(element: HTMLCanvasElement, from: MapPoint, to: MapPoint, anchor: MapPoint): void {
    const before = Math.hypot(from.x - anchor.x, from.y - anchor.y);
    const after = Math.hypot(to.x - anchor.x, to.y - anchor.y);
    if (before === 0) return;
    gestures.onWindow((window) => zoomAt(window, after / before, onMap(element, window, anchor)));
  }

  const up: Handler = (event) => {
    const pointer = pointers.current.get(event.pointerId);
    const isAlone = pointers.current.size === 1;
    pointers.current.delete(event.pointerId);
    if (pointer === undefined || !isAlone) return;
    const at = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
    const here = onMap(event.currentTarget, gestures.window, at);
    if (!pointer.moved) {
      gestures.onTap(here, event.pointerType === 'touch');
    } else if (pointer.selects) {
      const area = areaBetween(pointer.startsOnMap, here);
      gestures.onDraft(null);
      if (area !== null) gestures.onArea(area);
    }
  };

  const cancel: Handler = (event) => {
    pointers.current.delete(event.pointerId);
    gestures.onDraft(null);
  };

  return {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: cancel,
    onPointerLeave: (event) => {
      // A touch pointer leaves after each tap.
      if (event.pointerType !== 'touch') gestures.onHover(null);
    },
  };
}

/** Converts CSS pixels from the canvas's corner to map coordinates. */
function onMap(
  { clientWidth, clientHeight }: HTMLCanvasElement,
  { left, top, size }: MapWindow,
  { x, y }: MapPoint,
): MapPoint {
  return { x: left + (x / clientWidth) * size, y: top + (y / clientHeight) * size };
}
