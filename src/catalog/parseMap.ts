import * as v from 'valibot';
import { CATALOG_FORMAT, type MapFile } from './catalog';
import { refusal, type ParsedFile } from './parseCatalog';

const mapFile = v.object({
  format: v.literal(CATALOG_FORMAT),
  points: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
    v.check((points) => points.length % 2 === 0),
  ),
});

/** Reads `map-<hash>.json`; never throws. */
export function parseMapFile(value: unknown): ParsedFile<MapFile> {
  return isMapFile(value) ? { kind: 'read', value } : refusal(mapFile, value);
}

function isMapFile(value: unknown): value is MapFile {
  return v.is(mapFile, value);
}
