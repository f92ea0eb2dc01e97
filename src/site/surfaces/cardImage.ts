import { cardDrawing } from './cardDrawing';
import type { CardFacts } from './cardDrawing';
import { renderPicture } from './renderPicture';
import { loadTinos } from './typeface';

/**
 * The picture that previews of links to the site show: a PNG of 1200 by 630 pixels. Equal facts give equal bytes.
 *
 * @throws Error when the packages it is drawn with are not installed
 */
export async function drawCard(facts: CardFacts): Promise<Uint8Array> {
  const [roman, italic] = await Promise.all([loadTinos('normal'), loadTinos('italic')]);
  return renderPicture(cardDrawing(facts, { roman, italic }));
}
