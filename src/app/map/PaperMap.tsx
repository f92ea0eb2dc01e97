import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import type { Catalog } from '../../catalog/catalog';
import type { MapArea, MapPoint } from '../../view/mapArea';
import { nearestTo, pointOf } from '../../view/mapWalk';
import { middleOf, zoomOf } from '../../view/mapWindow';
import type { MapWindow } from '../../view/mapWindow';
import { dotRadius, drawMap } from './drawMap';
import { keepPlace, placeAt } from './mapPlaces';
import type { MapGround, MapLight } from './mapScene';
import { MapTip } from './MapTip';
import { MapTools } from './MapTools';
import { paperWords } from './paperWords';
import { Stamps } from './stamps';
import { useMapGestures } from './useMapGestures';
import { useMapKeys } from './useMapKeys';
import { usePalette } from './usePalette';
import { useSurface } from './useSurface';
import './PaperMap.css';

interface PaperMapProps {
  readonly catalog: Catalog;
  readonly ground: MapGround;
  readonly light: MapLight;
  readonly area: MapArea | null;
  /** The paper that is pointed at in the list. */
  readonly pointed: number | undefined;
  /** What the map shows, after each change. */
  readonly onWindow: (window: MapWindow) => void;
  readonly onArea: (area: MapArea | null) => void;
  readonly onOpen: (ordinal: number) => void;
}

/** How near to a dot a press counts as on it, in CSS pixels beyond its rim. */
const NEAR = 8;
const NEAR_TOUCH = 18;

/** The map: one thing to the keyboard and to screen readers, in which the arrow keys go from paper to paper. */
export function PaperMap(props: PaperMapProps): ReactNode {
  const { catalog, ground, light, area, pointed, onWindow, onArea, onOpen } = props;
  const { key } = useLocation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stamps] = useState(() => new Stamps());
  const surface = useSurface(canvas);
  const palette = usePalette();
  const [place] = useState(() => placeAt(key));
  const [window, setWindow] = useState(place.window);
  const [focused, setFocused] = useState(place.focused);
  const [hasFocus, setHasFocus] = useState(false);
  const [hovered, setHovered] = useState<number>();
  const [selecting, setSelecting] = useState(false);
  const [draft, setDraft] = useState<MapArea | null>(null);
  const keysId = useId();

  const walked = light.ordinals.length > 0 ? light.ordinals : ground.topicOf.keys();
  const marked = hovered ?? pointed ?? (hasFocus ? focused : undefined);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (context === null || context === undefined || surface.width === 0) return;
    drawMap(context, { ground, light, window, surface, palette, area: draft ?? area, marked }, stamps);
  }, [area, draft, ground, light, marked, palette, stamps, surface, window]);

  useLayoutEffect(() => {
    onWindow(window);
    keepPlace(key, { window, focused, wasOpenedFrom: false });
  }, [focused, key, onWindow, window]);

  useLayoutEffect(() => {
    if (place.wasOpenedFrom) canvas.current?.focus({ preventScroll: true });
  }, [place]);

  const open = (ordinal: number): void => {
    keepPlace(key, { wasOpenedFrom: document.activeElement === canvas.current });
    onOpen(ordinal);
  };
  const gestures = useMapGestures(canvas, {
    window,
    selecting,
    onWindow: setWindow,
    onDraft: setDraft,
    onArea: (drawn) => {
      setSelecting(false);
      onArea(drawn);
    },
    onHover: (at) => setHovered(at === null ? undefined : paperAt(at, NEAR)),
    onPress: (at, isTouch) => {
      const paper = paperAt(at, isTouch ? NEAR_TOUCH : NEAR);
      // A finger cannot point: its first press shows the title, the second opens.
      if (paper === undefined || (isTouch && paper !== hovered)) setHovered(paper);
      else open(paper);
    },
  });
  const press = useMapKeys({
    points: ground.points,
    walked,
    window,
    focused,
    onWindow: setWindow,
    onFocus: setFocused,
    onOpen: open,
    onEscape: () => (selecting ? setSelecting(false) : onArea(null)),
  });

  return (
    <section className="paper-map" aria-label="Map">
      <div className="paper-map-room" data-selecting={selecting} data-on-paper={hovered !== undefined}>
        <canvas
          ref={canvas}
          width={surface.width * surface.ratio}
          height={surface.height * surface.ratio}
          // Its keys are its own: a screen reader must pass the arrows on. All papers are in the list beside it as well.
          // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role
          role="application"
          aria-label="Map of the papers"
          aria-describedby={keysId}
          tabIndex={0}
          onKeyDown={(event) => {
            setHasFocus(true);
            press(event);
          }}
          onFocus={(event) => {
            // A press of the mouse brings the focus as well, and marks nothing by itself.
            if (!event.currentTarget.matches(':focus-visible')) return;
            setHasFocus(true);
            setFocused((before) => before ?? nearestTo(ground.points, walked, middleOf(window)));
          }}
          onBlur={() => setHasFocus(false)}
          {...gestures}
        />
        {marked !== undefined && (
          <MapTip
            catalog={catalog}
            ordinal={marked}
            at={onCanvas(pointOf(ground.points, marked))}
            width={surface.width}
            below={dotRadius(ground.papers, surface, window) + NEAR}
          />
        )}
      </div>
      <MapTools
        zoom={zoomOf(window)}
        window={window}
        selecting={selecting}
        area={area}
        onWindow={setWindow}
        onSelecting={setSelecting}
        onArea={onArea}
      />
      <p className="paper-map-keys" id={keysId}>
        Arrow keys go from paper to paper, <kbd>Enter</kbd> opens one, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd>{' '}
        zoom. With a mouse, shift and drag selects a region.
      </p>
      <p className="visually-hidden" role="status">
        {hasFocus && focused !== undefined && paperWords(catalog, focused)}
      </p>
    </section>
  );

  function onCanvas({ x, y }: MapPoint): MapPoint {
    return {
      x: ((x - window.left) / window.size) * surface.width,
      y: ((y - window.top) / window.size) * surface.height,
    };
  }

  /** The paper at a place or so near to it; one that is lit before one that is not. */
  function paperAt(at: MapPoint, near: number): number | undefined {
    const pointer = onCanvas(at);
    const reach = dotRadius(ground.papers, surface, window) + near;
    for (const among of [light.ordinals, ground.topicOf.keys()]) {
      const paper = nearestOnCanvas(among, pointer, reach);
      if (paper !== undefined) return paper;
    }
    return undefined;
  }

  /** On screen and not on the map, which may be wider than it is high. */
  function nearestOnCanvas(among: Iterable<number>, pointer: MapPoint, reach: number): number | undefined {
    let nearest: number | undefined;
    let least = reach;
    for (const ordinal of among) {
      const { x, y } = onCanvas(pointOf(ground.points, ordinal));
      const far = Math.hypot(x - pointer.x, y - pointer.y);
      if (far < least) [least, nearest] = [far, ordinal];
    }
    return nearest;
  }
}
