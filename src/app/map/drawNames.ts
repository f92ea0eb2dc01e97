import type { MapPicture } from './mapPicture';
import type { Stamp, Stamps } from './stamps';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a name may stand: steps from the middle of its papers, in halves of its width and in its heights. */
const STEPS: readonly (readonly [aside: number, down: number])[] = [
  ...[0, -1, 1, -2, 2].map((down) => [0, down] as const),
  ...[-1, 1, -2, 2, 0].flatMap((down) => [[-0.7, down] as const, [0.7, down] as const]),
];

/** Up to so many papers a name is put where it covers none; among more there is no such place. */
const MOST_SPARED = 600;

/** Names of topics over their papers, the largest topic's first; one that finds no room is left out. */
export function drawNames(context: CanvasRenderingContext2D, picture: MapPicture, stamps: Stamps): void {
  const { ground, light, window, surface, palette } = picture;
  const { ratio } = surface;
  const [width, height] = [surface.width * ratio, surface.height * ratio];
  const litTopics = new Set<number>();
  if (light.dims) for (const ordinal of light.ordinals) litTopics.add(ground.topicOf[ordinal] ?? -1);
  const taken: Box[] = [];
  for (const { name, topic, x, y } of ground.names) {
    const middleX = ((x - window.left) * width) / window.size;
    const middleY = ((y - window.top) * height) / window.size;
    if (middleX < 0 || middleY < 0 || middleX > width || middleY > height) continue;
    const stamp = written(name, light.dims && !litTopics.has(topic));
    const free = placesFor(stamp, middleX, middleY).filter(isFree);
    const covered = free.map(papersUnder);
    // Of equals the first, which is the nearest to the middle.
    const room = free[covered.indexOf(Math.min(...covered))];
    if (room === undefined) continue;
    taken.push(room);
    context.drawImage(stamp.picture, room.left, room.top);
  }

  function placesFor({ halfWidth, halfHeight }: Stamp, x: number, y: number): Box[] {
    return STEPS.map(([aside, down]) => {
      const left = within(x - halfWidth + aside * 2 * halfWidth, width - 2 * halfWidth);
      const top = within(y - halfHeight + down * 2 * halfHeight, height - 2 * halfHeight);
      return { left, top, right: left + 2 * halfWidth, bottom: top + 2 * halfHeight };
    });
  }

  function papersUnder({ left, top, right, bottom }: Box): number {
    if (ground.papers > MOST_SPARED) return 0;
    let count = 0;
    for (let ordinal = 0; ordinal < ground.papers; ordinal++) {
      const x = (((ground.points[2 * ordinal] ?? 0) - window.left) * width) / window.size;
      const y = (((ground.points[2 * ordinal + 1] ?? 0) - window.top) * height) / window.size;
      if (x > left && x < right && y > top && y < bottom) count += 1;
    }
    return count;
  }

  function isFree(box: Box): boolean {
    return !taken.some(
      ({ left, top, right, bottom }) =>
        box.left < right && box.right > left && box.top < bottom && box.bottom > top,
    );
  }

  function written(name: string, isQuiet: boolean): Stamp {
    const font = `600 ${palette.textSize * ratio}px ${palette.face}`;
    context.font = font;
    const halo = 4 * ratio;
    const across = context.measureText(name).width + 2 * halo;
    return stamps.take(`name ${name} ${isQuiet}`, across, palette.textSize * ratio * 1.5, (to) => {
      to.font = font;
      to.textAlign = 'center';
      to.textBaseline = 'middle';
      to.lineJoin = 'round';
      to.lineWidth = halo;
      to.strokeStyle = palette.paper;
      to.fillStyle = isQuiet ? palette.quiet : palette.ink;
      to.strokeText(name, 0, 0);
      to.fillText(name, 0, 0);
    });
  }
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, 0), most));
}
