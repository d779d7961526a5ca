import type { APIRoute } from 'astro';
import { siteLibrary } from '../../../components/site.ts';
import { localePaths } from '../../../i18n/route.ts';
import type { Locale } from '../../../model/locale.ts';
import { correctionsFeed } from '../../../opendata/corrections-feed.ts';

export const getStaticPaths = () => localePaths([{ params: {}, props: {} }]);

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(correctionsFeed(await siteLibrary(), locale), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
