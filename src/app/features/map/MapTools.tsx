import { Maximize, Minus, Plus, SquareDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { mapMessages } from '../../../messages/map';
import { Button } from '../../kit/Button';
import type { MapArea } from '../../../view/mapArea';
import { areaInWindow, middleOf, WHOLE_MAP, zoomAt, type MapWindow } from '../../../view/mapWindow';
import { ZOOM_STEP } from './useMapKeys';

interface MapToolsProps {
  readonly zoom: number;
  readonly window: MapWindow;
  readonly selecting: boolean;
  readonly area: MapArea | null;
  readonly onWindow: (window: MapWindow) => void;
  readonly onSelecting: (selecting: boolean) => void;
  readonly onArea: (area: MapArea | null) => void;
}

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** Buttons for all that the wheel, dragging and pinching do. */
export function MapTools(props: MapToolsProps): ReactNode {
  const { zoom, window, selecting, area, onWindow, onSelecting, onArea } = props;
  const isWhole = zoom <= 1;
  const zoomBy = (times: number): void => onWindow(zoomAt(window, times, middleOf(window)));
  return (
    <div className="map-tools" role="group" aria-label={mapMessages.tools}>
      <Button aria-label={mapMessages.zoomIn} title={mapMessages.zoomIn} onClick={() => zoomBy(ZOOM_STEP)}>
        <Plus {...ICON} />
      </Button>
      <Button
        aria-label={mapMessages.zoomOut}
        title={mapMessages.zoomOut}
        aria-disabled={isWhole}
        onClick={() => zoomBy(1 / ZOOM_STEP)}
      >
        <Minus {...ICON} />
      </Button>
      <Button aria-disabled={isWhole} onClick={() => onWindow(WHOLE_MAP)}>
        <Maximize {...ICON} />
        <span>{mapMessages.resetZoom}</span>
      </Button>
      <Button className="map-tools-select" aria-pressed={selecting} onClick={() => onSelecting(!selecting)}>
        <SquareDashed {...ICON} />
        <span>{mapMessages.selectArea}</span>
      </Button>
      {area === null ? (
        <Button onClick={() => onArea(areaInWindow(window))}>{mapMessages.selectVisible}</Button>
      ) : (
        <Button onClick={() => onArea(null)}>{mapMessages.clearSelection}</Button>
      )}
    </div>
  );
}
