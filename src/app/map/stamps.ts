/** A small picture that is drawn many times: a dot, a ring, a name. A path each would cost more. */
export interface Stamp {
  readonly picture: HTMLCanvasElement;
  /** Half of its width and of its height, in device pixels. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

type Draw = (context: CanvasRenderingContext2D) => void;

/** The stamps of one moment: as long as colours, sizes and pixels stay the same they are drawn once. */
export class Stamps {
  readonly #known = new Map<string, Stamp>();
  #moment = '';

  /** Forgets all when anything that they depend on is another. */
  of(moment: string): this {
    if (moment !== this.#moment) this.#known.clear();
    this.#moment = moment;
    return this;
  }

  /** The stamp of a name, drawn around its middle when it is first asked for. */
  take(name: string, width: number, height: number, draw: Draw): Stamp {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const halfWidth = Math.ceil(width / 2);
    const halfHeight = Math.ceil(height / 2);
    const picture = document.createElement('canvas');
    picture.width = 2 * halfWidth;
    picture.height = 2 * halfHeight;
    const context = picture.getContext('2d');
    if (context !== null) {
      context.translate(halfWidth, halfHeight);
      draw(context);
    }
    const stamp = { picture, halfWidth, halfHeight };
    this.#known.set(name, stamp);
    return stamp;
  }
}
