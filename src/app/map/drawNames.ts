import type { MapPicture } from './drawMap';
import type { Stamp, Stamps } from './stamps';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where else a name may stand when its place is taken, in lines of text: above, below, further. */
const STEPS = [0, -1, 1, -2, 2];

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
    const room = placesFor(stamp, middleX, middleY).find(isFree);
    if (room === undefined) continue;
    taken.push(room);
    context.drawImage(stamp.picture, room.left, room.top);
  }

  function placesFor({ halfWidth, halfHeight }: Stamp, x: number, y: number): Box[] {
    const left = Math.round(Math.min(Math.max(x - halfWidth, 0), width - 2 * halfWidth));
    return STEPS.map((step) => {
      const wanted = y - halfHeight + step * 2 * halfHeight;
      const top = Math.round(Math.min(Math.max(wanted, 0), height - 2 * halfHeight));
      return { left, top, right: left + 2 * halfWidth, bottom: top + 2 * halfHeight };
    });
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
