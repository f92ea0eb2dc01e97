/** A small bitmap that is drawn many times: a dot, a ring, a name. Drawing a path each time would be slower. */
export interface Stamp {
  readonly picture: HTMLCanvasElement;
  /** Half of its width and height, in device pixels. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

type Draw = (context: CanvasRenderingContext2D) => void;

/** A cache of stamps, which are rendered once for each theme, dot size and pixel ratio. */
export class Stamps {
  readonly #stamps = new Map<string, Stamp>();
  #version = '';

  /** Clears the cache when the version, all that the stamps depend on, changes. */
  of(version: string): this {
    if (version !== this.#version) this.#stamps.clear();
    this.#version = version;
    return this;
  }

  /** The stamp of a name. `draw` renders a missing one around its middle. */
  take(name: string, width: number, height: number, draw: Draw): Stamp {
    const known = this.#stamps.get(name);
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
    this.#stamps.set(name, stamp);
    return stamp;
  }
}
