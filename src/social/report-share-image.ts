import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { hash } from '../cache/hash.ts';
import { cached } from '../cache/store.ts';
import { toolDigest } from '../cache/tool-digest.ts';
import type { Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import { toAd } from '../model/year.ts';
import { type Card, cardTree } from './card.ts';
import { shareFonts } from './fonts.ts';

/** The picture that stands for a report where its pages are shared: a PNG of 1200 × 630 pixels. */
export function reportShareImage(report: Report, site: Site, locale: Locale): Promise<Uint8Array> {
  const { edition, agency } = report;
  const ad = String(toAd(edition.year));
  const card: Card = {
    locale,
    site: site.title[locale],
    title: edition.title[locale],
    agency: agency.name[locale],
    year: locale === 'zh' ? String(edition.year) : ad,
    otherYear: locale === 'zh' ? ad : `ROC ${edition.year}`,
  };
  const key = hash(JSON.stringify(card), toolDigest(['src/social', 'src/i18n']));
  return cached('share', key, () => draw(card));
}

async function draw(card: Card): Promise<Uint8Array> {
  const svg = await satori(cardTree(card), { width: 1200, height: 630, fonts: shareFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
