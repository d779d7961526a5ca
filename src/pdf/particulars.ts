import type { Edition } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import { formatYear, formatYearBriefly, toAd } from '../model/year.ts';
import { typstDictionary, typstString, typstStrings } from './literal.ts';
import { setText } from './phrasing.ts';
import { qrCode } from './qr-code.ts';
import { briefAddress, webAddress } from './web-address.ts';
import { words } from './words.ts';

/** What a PDF says of itself, on its cover and in its metadata, besides what every PDF of the site says. */
export interface Publication {
  readonly edition: Omit<Edition, 'reports'>;
  readonly site: Site;
  readonly locale: Locale;
  /** Whose reports it holds: the line at the head of the cover. */
  readonly agency: string;
  readonly documentTitle: string;
  readonly runningHead: string;
  readonly keywords: readonly string[];
  /** The page on the web that it belongs to, without base path and language. */
  readonly address: string;
  /** How often it was revised; 0 is as first published. */
  readonly revision: number;
  /** Every recorded change, for the slip after the cover. */
  readonly corrections: readonly string[];
  /** What stands right after the cover, as Typst: the page that shows it at a glance. */
  readonly glance: string;
  /** How many levels of headings the contents list. */
  readonly depth: number;
}

/** The arguments of the template's `document`. */
export function particulars(publication: Publication): string {
  const { edition, site, locale, keywords, depth } = publication;
  const local = words[locale];
  return [
    ['locale', typstString(locale)],
    ['title', typstString(edition.title[locale])],
    ['document-title', typstString(publication.documentTitle)],
    ['author', typstString(site.publisher[locale])],
    [
      'keywords',
      typstStrings([formatYearBriefly(edition.year, 'zh'), String(toAd(edition.year)), ...keywords]),
    ],
    ['agency', setText(publication.agency, locale)],
    ['running-head', typstString(publication.runningHead)],
    ['year', typstString(formatYear(edition.year, locale))],
    ['particulars', coverLines(publication)],
    ['verification', verification(site, locale)],
    ['notice', setText(site.notice[locale], locale)],
    ['source', setText(local.source(site.source[locale]), locale)],
    [
      'licence',
      typstDictionary({ label: local.licence, name: site.licence.name[locale], url: site.licence.url }),
    ],
    ['typefaces', setText(local.typefaces, locale)],
    ['glance', publication.glance],
    ['slip', slip(publication)],
    ['contents', typstString(local.contents)],
    ['depth', String(depth)],
    ['page-words', typstStrings(local.page)],
  ]
    .map(([key, value]) => `\n  ${key}: ${value},`)
    .join('')
    .concat('\n');
}

/** The slip of corrections after the cover; none where nothing was changed. */
function slip({ corrections, locale }: Publication): string {
  if (corrections.length === 0) return 'none';
  const local = words[locale];
  const lines = corrections.map((line) => `${setText(line, locale)},`);
  return `(title: ${typstString(local.slipTitle)}, lead: ${setText(local.slipLead, locale)}, lines: (${lines.join(' ')}))`;
}

function coverLines({ edition, site, locale, address, revision }: Publication): string {
  const local = words[locale];
  const url = webAddress(address, site, locale);
  const lines: [name: string, value: string][] = [
    [local.edition, setText(local.editionName(edition.series, edition.number), locale)],
    [local.revision, setText(revision > 0 ? local.revised(revision) : local.unrevised, locale)],
    ...(edition.published
      ? ([[local.published, setText(local.date(edition.published), locale)]] as [string, string][])
      : []),
    [local.webPage, `link(${typstString(url)}, ${typstString(briefAddress(url))})`],
  ];
  return `(${lines.map(([name, value]) => `(${typstString(name)}, ${value}),`).join(' ')})`;
}

/** Leads to the page where a copy can be compared with what was published. */
function verification(site: Site, locale: Locale): string {
  const local = words[locale];
  const address = webAddress('/verify/', site, locale);
  const brief = briefAddress(address);
  return typstDictionary({
    sentence: local.verify,
    address,
    brief,
    code: qrCode(address),
    alt: local.verifyCode(brief),
  });
}
