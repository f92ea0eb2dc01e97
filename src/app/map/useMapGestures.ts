import { useEffect, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { areaBetween } from '../../view/mapArea';
import type { MapArea, MapPoint } from '../../view/mapArea';
import { movedBy, zoomAt } from '../../view/mapWindow';
import type { MapWindow } from '../../view/mapWindow';

/** What a pointer can do on the map. Places are the map's. */
interface Gestures {
  readonly window: MapWindow;
  /** True while a drag draws a region, and not only with the shift key. */
  readonly selecting: boolean;
  readonly onWindow: (change: (window: MapWindow) => MapWindow) => void;
  /** The region as it is drawn; null when it is let go of. */
  readonly onDraft: (area: MapArea | null) => void;
  readonly onArea: (area: MapArea) => void;
  /** Where the pointer is without being pressed; null when it has left. */
  readonly onHover: (at: MapPoint | null) => void;
  readonly onPress: (at: MapPoint, isTouch: boolean) => void;
}

type Handler = (event: PointerEvent<HTMLCanvasElement>) => void;

/** A hand trembles: so many CSS pixels are no drag yet. */
const TREMBLE = 5;

/** Zoom by one notch of a wheel, which reports 100 pixels; a touchpad reports fewer, more often. */
const PER_NOTCH = 1.25;

interface Hand {
  readonly start: MapPoint;
  readonly startsOnMap: MapPoint;
  readonly draws: boolean;
  at: MapPoint;
  moved: boolean;
}

/** Drag to move, wheel or two fingers to zoom, shift and drag for a region, press for a paper. */
export function useMapGestures(
  canvas: RefObject<HTMLCanvasElement | null>,
  gestures: Gestures,
): Readonly<
  Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onPointerLeave', Handler>
> {
  const hands = useRef(new Map<number, Hand>());
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });

  // React listens to the wheel without a say in whether the page scrolls.
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const zoom = (event: WheelEvent): void => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
      // A pinch on a touchpad comes as a wheel with the control key, in small steps.
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
    const draws = gestures.selecting || event.shiftKey;
    hands.current.set(event.pointerId, { start, startsOnMap, draws, at: start, moved: false });
    // A finger’s second press is on what its first one showed.
    if (event.pointerType !== 'touch') gestures.onHover(null);
  };

  const move: Handler = (event) => {
    const at = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
    const element = event.currentTarget;
    const hand = hands.current.get(event.pointerId);
    if (hand === undefined) {
      if (event.pointerType !== 'touch') gestures.onHover(onMap(element, gestures.window, at));
      return;
    }
    const from = hand.at;
    if (!hand.moved && Math.hypot(at.x - hand.start.x, at.y - hand.start.y) < TREMBLE) return;
    if (!hand.moved) gestures.onHover(null);
    hand.moved = true;
    hand.at = at;
    const other = [...hands.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) {
      other.moved = true;
      pinch(element, from, at, other.at);
    } else if (hand.draws) {
      gestures.onDraft(areaBetween(hand.startsOnMap, onMap(element, gestures.window, at)));
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
    const hand = hands.current.get(event.pointerId);
    const alone = hands.current.size === 1;
    hands.current.delete(event.pointerId);
    if (hand === undefined || !alone) return;
    const at = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
    const here = onMap(event.currentTarget, gestures.window, at);
    if (!hand.moved) {
      gestures.onPress(here, event.pointerType === 'touch');
    } else if (hand.draws) {
      const area = areaBetween(hand.startsOnMap, here);
      gestures.onDraft(null);
      if (area !== null) gestures.onArea(area);
    }
  };

  const cancel: Handler = (event) => {
    hands.current.delete(event.pointerId);
    gestures.onDraft(null);
  };

  return {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: cancel,
    onPointerLeave: (event) => {
      // A finger leaves with each press.
      if (event.pointerType !== 'touch') gestures.onHover(null);
    },
  };
}

/** A place on the canvas, in CSS pixels from its corner, as one of the map. */
function onMap(
  { clientWidth, clientHeight }: HTMLCanvasElement,
  { left, top, size }: MapWindow,
  { x, y }: MapPoint,
): MapPoint {
  return { x: left + (x / clientWidth) * size, y: top + (y / clientHeight) * size };
}
