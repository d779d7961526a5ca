import type { APIRoute } from 'astro';
import { siteLibrary } from '../../components/site.ts';
import { type Locale, locales } from '../../model/locale.ts';
import { shareCards } from '../../social/cards.ts';
import { shareImage } from '../../social/share-image.ts';

/** The share image of every page that has one of its own, in each language, beside the page. */
export async function getStaticPaths() {
  const cards = shareCards(await siteLibrary());
  return locales.flatMap((locale) =>
    cards.map(({ address }) => {
      const page = [...(locale === 'zh' ? [] : [locale]), ...address.split('/').filter(Boolean)].join('/');
      return { params: { page: page || undefined }, props: { address, locale } };
    }),
  );
}

export const GET: APIRoute<{ address: string; locale: Locale }> = async ({ props: { address, locale } }) => {
  const found = shareCards(await siteLibrary()).find((card) => card.address === address);
  if (!found) return new Response(null, { status: 404 });
  const image = await shareImage(found.card(locale));
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
