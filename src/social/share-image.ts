import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { hash } from '../cache/hash.ts';
import { cached } from '../cache/store.ts';
import { toolDigest } from '../cache/tool-digest.ts';
import { type Card, cardTree } from './card.ts';
import { shareFonts } from './fonts.ts';

/** The picture that stands for a page where it is shared: a PNG of 1200 × 630 pixels. */
export function shareImage(card: Card): Promise<Uint8Array> {
  const key = hash(JSON.stringify(card), toolDigest(['src/social', 'src/i18n']));
  return cached('share', key, () => draw(card));
}

async function draw(card: Card): Promise<Uint8Array> {
  const svg = await satori(cardTree(card), { width: 1200, height: 630, fonts: shareFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
