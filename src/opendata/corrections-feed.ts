import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { route } from '../i18n/route.ts';
import { sealWords } from '../i18n/words-seals.ts';
import { correctionsAddress, correctionsFeedAddress } from '../library/address.ts';
import { changeText, revisedTitle } from '../library/correction-line.ts';
import { allCorrections, type Correction, correctedAddress } from '../library/corrections.ts';
import type { Library } from '../library/library.ts';
import { type Locale, languageTag } from '../model/locale.ts';

/**
 * Every correction as a feed, newest first. RSS 2.0 and not Atom: Atom asks for a date even where there is
 * nothing to date, and this site invents none.
 */
export function correctionsFeed(library: Library, locale: Locale): string {
  const { site } = library;
  const words = sealWords(locale);
  const full = (address: string) => `${site.address}${route(address, locale, site.base)}`;
  const items = allCorrections(library).map((correction) =>
    x('item', [
      x('title', itemTitle(correction, locale)),
      x('link', full(correctedAddress(correction))),
      x('guid', { isPermaLink: 'false' }, `${site.address}/${lastingId(correction)}`),
      x('pubDate', rssDate(correction.revision.date)),
      x('description', changeText(correction.revision, locale)),
    ]),
  );
  const feed = x('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [
    x('channel', [
      x('title', `${site.title[locale]}${locale === 'zh' ? '：' : ': '}${words.corrections}`),
      x('link', full(correctionsAddress)),
      x('description', words.correctionsDescription),
      x('language', languageTag(locale)),
      x('atom:link', { href: full(correctionsFeedAddress), rel: 'self', type: 'application/rss+xml' }),
      ...items,
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed, { closeEmptyElements: true })}\n`;
}

function itemTitle({ edition, report, revision }: Correction, locale: Locale): string {
  const title = revisedTitle(revision, report, locale);
  const parts = [edition.title[locale], report?.agency.short[locale], title];
  return parts.filter((part) => part !== undefined).join(locale === 'zh' ? '，' : ', ');
}

/** `annual/112/rdec#revision-1`: revisions of a report are only ever added to, so that their numbers last. */
function lastingId({ edition, report, revision }: Correction): string {
  const { path, revisions } = report ?? edition;
  return `${path}#revision-${revisions.indexOf(revision) + 1}`;
}

/** The start of a day in Taiwan, as RFC 822 writes it. */
function rssDate(date: string): string {
  const day = new Date(date).toUTCString().slice(0, 16);
  return `${day} 00:00:00 +0800`;
}
