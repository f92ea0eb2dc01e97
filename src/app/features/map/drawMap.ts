import type { MapArea } from '../../../view/mapArea';
import { zoomOf, type MapWindow } from '../../../view/mapWindow';
import { drawNames } from './drawNames';
import type { MapPicture, Surface } from './mapPicture';
import type { Stamp, Stamps } from './stamps';

/** With more papers a ring would be as large as its dot, so that papers that do not match are smaller dots. */
const MOST_RINGS = 600;

/** Up to this radius, in CSS pixels, a dot has no rim in the paper colour, because the rim would cover most of it. */
const LARGEST_PLAIN = 2.5;

/** The radius of a dot, in CSS pixels: on a screen of 1440 by 900, 5 at 77 papers and 2 at 5,000; it grows with zoom. */
export function dotRadius(papers: number, { width, height }: Surface, window: MapWindow): number {
  const side = Math.sqrt(width * height);
  const least = Math.min(1.9, 0.004 * side);
  const whole = Math.min(5.5, Math.max(least, (0.055 * side) / Math.sqrt(papers)));
  return Math.min(7, whole * zoomOf(window) ** 0.4);
}

/** Draws the map: papers that do not match, matches on top, then the selected area, the names, and the mark. */
export function drawMap(context: CanvasRenderingContext2D, picture: MapPicture, stamps: Stamps): void {
  const { scene, matches, window, surface, palette, area, marked } = picture;
  const { ratio } = surface;
  const scaleX = (surface.width * ratio) / window.size;
  const scaleY = (surface.height * ratio) / window.size;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, surface.width * ratio, surface.height * ratio);
  if (area !== null) drawArea(area, true);

  // In steps of a quarter, so that a second of zooming renders a few sizes and not sixty.
  const radius = Math.round(dotRadius(scene.papers.length, surface, window) * 4) / 4;
  const cache = stamps.of(JSON.stringify([radius, ratio, palette]));
  const colours = [...scene.colours, palette.rule];
  const solid = colours.map((colour, topic) => dot(`match ${topic}`, colour, radius, 1));
  const faint = colours.map((colour, topic) =>
    scene.papers.length > MOST_RINGS ? dot('dim', palette.rule, radius * 0.7, 0.38) : ring(topic, colour),
  );
  if (scene.papers.length > MOST_RINGS && radius <= LARGEST_PLAIN) {
    if (matches.dims) drawMany(0, [palette.rule], radius * 0.7, 0.38);
    drawMany(1, colours, radius, 1);
  } else {
    if (matches.dims) drawPapers(0, faint);
    drawPapers(1, solid);
  }
  if (area !== null) drawArea(area, false);
  drawNames(context, picture, cache);
  if (marked !== undefined) drawMark(marked);

  function drawPapers(match: 0 | 1, pictures: readonly Stamp[]): void {
    const { points, topicOf } = scene;
    const right = surface.width * ratio;
    const bottom = surface.height * ratio;
    for (let place = 0; place < scene.papers.length; place++) {
      if (matches.flags[place] !== match) continue;
      const x = ((points[2 * place] ?? 0) - window.left) * scaleX;
      const y = ((points[2 * place + 1] ?? 0) - window.top) * scaleY;
      const stamp = pictures[topicOf[place] ?? 0];
      if (stamp === undefined) continue;
      const { picture: image, halfWidth, halfHeight } = stamp;
      if (x < -halfWidth || y < -halfHeight || x > right + halfWidth || y > bottom + halfHeight) continue;
      // On whole pixels, because the browser resamples images that stand between them.
      context.drawImage(image, Math.round(x) - halfWidth, Math.round(y) - halfHeight);
    }
  }

  /** Thousands of small dots with one stroke a colour, which makes a dozen draw calls instead of thousands. */
  function drawMany(match: 0 | 1, pens: readonly string[], size: number, alpha: number): void {
    const { points, topicOf } = scene;
    const right = surface.width * ratio;
    const bottom = surface.height * ratio;
    const across = Math.round(2 * size * ratio);
    const paths = pens.map(() => new Path2D());
    for (let place = 0; place < scene.papers.length; place++) {
      if (matches.flags[place] !== match) continue;
      const x = Math.round(((points[2 * place] ?? 0) - window.left) * scaleX);
      const y = Math.round(((points[2 * place + 1] ?? 0) - window.top) * scaleY);
      if (x < -across || y < -across || x > right + across || y > bottom + across) continue;
      const path = paths[pens.length === 1 ? 0 : (topicOf[place] ?? 0)];
      // A line of zero length would get no round caps.
      path?.moveTo(x, y);
      path?.lineTo(x + 0.01, y);
    }
    context.lineCap = 'round';
    context.lineWidth = across;
    context.globalAlpha = alpha;
    paths.forEach((path, index) => {
      context.strokeStyle = pens[index] ?? palette.rule;
      context.stroke(path);
    });
    context.globalAlpha = 1;
    context.lineCap = 'butt';
  }

  function dot(name: string, colour: string, size: number, alpha: number): Stamp {
    const across = 2 * size * ratio + 2;
    return cache.take(name, across, across, (to) => {
      to.globalAlpha = alpha;
      to.fillStyle = colour;
      circle(to, 0, 0, size * ratio);
      to.fill();
      // A rim in the paper colour separates overlapping dots.
      to.globalAlpha = 1;
      if (alpha === 1 && size > LARGEST_PLAIN) outline(to, palette.paper, 0.75 * ratio);
    });
  }

  function ring(topic: number, colour: string): Stamp {
    const size = radius * 0.8;
    const across = 2 * size * ratio + 4 * ratio;
    return cache.take(`dim ${topic}`, across, across, (to) => {
      to.globalAlpha = 0.6;
      circle(to, 0, 0, size * ratio);
      outline(to, colour, ratio);
    });
  }

  function drawArea({ left, top, right, bottom }: MapArea, under: boolean): void {
    const sides: [number, number, number, number] = [
      Math.round((left - window.left) * scaleX) + 0.5,
      Math.round((top - window.top) * scaleY) + 0.5,
      Math.round((right - left) * scaleX),
      Math.round((bottom - top) * scaleY),
    ];
    if (under) {
      context.fillStyle = palette.tint;
      context.fillRect(...sides);
      return;
    }
    context.strokeStyle = palette.accent;
    context.lineWidth = ratio;
    context.strokeRect(...sides);
  }

  function drawMark(paper: number): void {
    const x = ((scene.points[2 * paper] ?? 0) - window.left) * scaleX;
    const y = ((scene.points[2 * paper + 1] ?? 0) - window.top) * scaleY;
    const stamp = solid[scene.topicOf[paper] ?? 0];
    if (stamp !== undefined) context.drawImage(stamp.picture, x - stamp.halfWidth, y - stamp.halfHeight);
    circle(context, x, y, (radius + 4) * ratio);
    outline(context, palette.paper, 4 * ratio);
    outline(context, palette.accent, 2 * ratio);
  }
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function outline(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
