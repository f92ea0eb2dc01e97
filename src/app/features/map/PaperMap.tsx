import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import type { CatalogPaper, CatalogTopic } from '../../../catalog/catalog';
import type { CatalogFacts } from '../../../corpus/source';
import { mapMessages } from '../../../messages/map';
import { Sentence } from '../../kit/Sentence';
import type { MapArea, MapPoint } from '../../../view/mapArea';
import { nearestTo, pointOf } from '../../../view/mapWalk';
import { middleOf, zoomOf, type MapWindow } from '../../../view/mapWindow';
import { dotRadius, drawMap } from './drawMap';
import { saveMapState, mapStateAt } from './mapStates';
import { topicNames, type MapMatches, type MapScene } from './mapScene';
import { MapTip } from './MapTip';
import { MapTools } from './MapTools';
import { Stamps } from './stamps';
import { useMapGestures } from './useMapGestures';
import { useMapKeys } from './useMapKeys';
import { usePalette } from './usePalette';
import { useSurface } from './useSurface';
import './PaperMap.css';

interface PaperMapProps {
  readonly catalog: CatalogFacts;
  readonly scene: MapScene;
  readonly matches: MapMatches;
  readonly area: MapArea | null;
  /** The paper under the pointer in the list. */
  readonly pointed: number | undefined;
  /** Called with each change of the visible part. */
  readonly onWindow: (window: MapWindow) => void;
  readonly onArea: (area: MapArea | null) => void;
  readonly onOpen: (dot: number) => void;
}

/** A click up to so many CSS pixels beyond its rim counts as on the dot. */
const NEAR = 8;
const NEAR_TOUCH = 18;

const KEYS = {
  open: <kbd>Enter</kbd>,
  zoomIn: <kbd>+</kbd>,
  zoomOut: <kbd>−</kbd>,
  reset: <kbd>0</kbd>,
};

/** The map: one tab stop, in which the arrow keys move between papers. */
export function PaperMap(props: PaperMapProps): ReactNode {
  const { catalog, scene, matches, area, pointed, onWindow, onArea, onOpen } = props;
  const { key } = useLocation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stamps] = useState(() => new Stamps());
  const surface = useSurface(canvas);
  const palette = usePalette();
  const [restored] = useState(() => mapStateAt(key));
  const [window, setWindow] = useState(restored.window);
  const [focused, setFocused] = useState(restored.focused);
  const [hasFocus, setHasFocus] = useState(false);
  const [hovered, setHovered] = useState<number>();
  const [selecting, setSelecting] = useState(false);
  const [draft, setDraft] = useState<MapArea | null>(null);
  const keysId = useId();

  const reachable = matches.dots.length > 0 ? matches.dots : scene.topicOf.keys();
  const marked = hovered ?? pointed ?? (hasFocus ? focused : undefined);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (context === null || context === undefined || surface.width === 0) return;
    drawMap(context, { scene, matches, window, surface, palette, area: draft ?? area, marked }, stamps);
  }, [area, draft, marked, matches, palette, scene, stamps, surface, window]);

  useLayoutEffect(() => {
    onWindow(window);
    saveMapState(key, { window, focused, wasOpenedFrom: false });
  }, [focused, key, onWindow, window]);

  useLayoutEffect(() => {
    if (restored.wasOpenedFrom) canvas.current?.focus({ preventScroll: true });
  }, [restored]);

  const open = (dot: number): void => {
    saveMapState(key, { wasOpenedFrom: document.activeElement === canvas.current });
    onOpen(dot);
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
    onTap: (at, isTouch) => {
      const paper = paperAt(at, isTouch ? NEAR_TOUCH : NEAR);
      // Touch has no hover: the first tap shows the title, the second opens the paper.
      if (paper === undefined || (isTouch && paper !== hovered)) setHovered(paper);
      else open(paper);
    },
  });
  const onKey = useMapKeys({
    points: scene.points,
    reachable,
    window,
    focused,
    onWindow: setWindow,
    onFocus: setFocused,
    onOpen: open,
    onEscape: () => (selecting ? setSelecting(false) : onArea(null)),
  });

  return (
    <section className="paper-map" aria-label={mapMessages.title}>
      <div className="paper-map-frame" data-selecting={selecting} data-on-paper={hovered !== undefined}>
        <canvas
          ref={canvas}
          width={surface.width * surface.ratio}
          height={surface.height * surface.ratio}
          // An application, so that screen readers pass the arrow keys on. All papers are in the list as well.
          // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role
          role="application"
          aria-label={mapMessages.canvas}
          aria-describedby={keysId}
          tabIndex={0}
          onKeyDown={(event) => {
            setHasFocus(true);
            onKey(event);
          }}
          onFocus={(event) => {
            // A click gives focus too, but must not mark a paper.
            if (!event.currentTarget.matches(':focus-visible')) return;
            setHasFocus(true);
            setFocused((before) => before ?? nearestTo(scene.points, reachable, middleOf(window)));
          }}
          onBlur={() => setHasFocus(false)}
          {...gestures}
        />
        {marked !== undefined && (
          <MapTip
            paper={scene.papers[marked]}
            topics={catalog.topics}
            at={onCanvas(pointOf(scene.points, marked))}
            width={surface.width}
            distance={dotRadius(scene.papers.length, surface, window) + NEAR}
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
        <Sentence text={mapMessages.keys} parts={KEYS} />
      </p>
      <p className="visually-hidden" role="status">
        {hasFocus && focused !== undefined && describePaper(catalog.topics, scene.papers[focused])}
      </p>
    </section>
  );

  function onCanvas({ x, y }: MapPoint): MapPoint {
    return {
      x: ((x - window.left) / window.size) * surface.width,
      y: ((y - window.top) / window.size) * surface.height,
    };
  }

  /** The paper at a point or near it; matches take precedence. */
  function paperAt(at: MapPoint, near: number): number | undefined {
    const pointer = onCanvas(at);
    const reach = dotRadius(scene.papers.length, surface, window) + near;
    for (const among of [matches.dots, scene.topicOf.keys()]) {
      const paper = nearestOnCanvas(among, pointer, reach);
      if (paper !== undefined) return paper;
    }
    return undefined;
  }

  /** Measured on screen, because the map may be stretched. */
  function nearestOnCanvas(among: Iterable<number>, pointer: MapPoint, reach: number): number | undefined {
    let nearest: number | undefined;
    let least = reach;
    for (const dot of among) {
      const { x, y } = onCanvas(pointOf(scene.points, dot));
      const distance = Math.hypot(x - pointer.x, y - pointer.y);
      if (distance < least) [least, nearest] = [distance, dot];
    }
    return nearest;
  }
}

/** A paper as it is announced: its title and topics; '' for one that is not on the map. */
function describePaper(known: readonly CatalogTopic[], paper: CatalogPaper | undefined): string {
  if (paper === undefined) return '';
  const topics = topicNames(known, paper.topics);
  const title = paper.title.text;
  return topics === '' ? title : mapMessages.paper({ title, topics });
}
