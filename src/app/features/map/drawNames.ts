import type { MapPicture } from './mapPicture';
import type { Stamp, Stamps } from './stamps';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Possible positions of a name, from the middle of its papers, in widths and heights of the name. */
const STEPS: readonly (readonly [aside: number, down: number])[] = [
  ...[0, -1, 1, -2, 2].map((down) => [0, down] as const),
  ...[-1, 1, -2, 2, 0].flatMap((down) => [[-0.7, down] as const, [0.7, down] as const]),
];

/** With more papers, names do not avoid dots, because there is no free position. */
const MOST_AVOIDED = 600;

/** Draws topic names over their papers, the largest topic first; a name without a free position is left out. */
export function drawNames(context: CanvasRenderingContext2D, picture: MapPicture, stamps: Stamps): void {
  const { scene, matches, window, surface, palette } = picture;
  const { ratio } = surface;
  const [width, height] = [surface.width * ratio, surface.height * ratio];
  const matching = new Set<number>();
  if (matches.dims) for (const dot of matches.dots) matching.add(scene.topicOf[dot] ?? -1);
  const taken: Box[] = [];
  for (const { name, topic, x, y } of scene.names) {
    const middleX = ((x - window.left) * width) / window.size;
    const middleY = ((y - window.top) * height) / window.size;
    if (middleX < 0 || middleY < 0 || middleX > width || middleY > height) continue;
    const stamp = nameStamp(name, matches.dims && !matching.has(topic));
    const free = positionsOf(stamp, middleX, middleY).filter(isFree);
    const covered = free.map(papersUnder);
    // The first of the least covered is the nearest to the middle.
    const box = free[covered.indexOf(Math.min(...covered))];
    if (box === undefined) continue;
    taken.push(box);
    context.drawImage(stamp.picture, box.left, box.top);
  }

  function positionsOf({ halfWidth, halfHeight }: Stamp, x: number, y: number): Box[] {
    return STEPS.map(([aside, down]) => {
      const left = within(x - halfWidth + aside * 2 * halfWidth, width - 2 * halfWidth);
      const top = within(y - halfHeight + down * 2 * halfHeight, height - 2 * halfHeight);
      return { left, top, right: left + 2 * halfWidth, bottom: top + 2 * halfHeight };
    });
  }

  function papersUnder({ left, top, right, bottom }: Box): number {
    if (scene.papers.length > MOST_AVOIDED) return 0;
    let count = 0;
    for (let dot = 0; dot < scene.papers.length; dot++) {
      const x = (((scene.points[2 * dot] ?? 0) - window.left) * width) / window.size;
      const y = (((scene.points[2 * dot + 1] ?? 0) - window.top) * height) / window.size;
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

  function nameStamp(name: string, isQuiet: boolean): Stamp {
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
