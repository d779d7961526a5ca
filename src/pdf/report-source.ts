import { doubtNotes } from '../compare/doubtful.ts';
import { trendOf } from '../compare/trend.ts';
import type { TrendNode, ValueNode } from '../dialect/nodes.ts';
import type { Entry, Library, Report } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import type { Locale } from '../model/locale.ts';
import { formatNumber } from '../model/numbering.ts';
import type { Heading } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { formatYear, formatYearBriefly, toAd } from '../model/year.ts';
import { linkDestination } from './destination.ts';
import { emitTypst } from './emit.ts';
import { typstDictionary, typstString, typstStrings } from './literal.ts';
import { setText } from './phrasing.ts';
import { words } from './words.ts';

/** The whole Typst document of a report: its particulars for `template.typ`, then its headings and texts. */
export function reportSource(library: Library, report: Report, locale: Locale): string {
  const { site } = library;
  const lines = report.chapters.flatMap((chapter, index) => {
    const { part } = chapter;
    const opensPart = part && part !== report.chapters[index - 1]?.part;
    return [
      ...(opensPart ? [heading(part, 1, locale)] : []),
      ...entryLines(chapter, part ? 2 : 1, library, report, locale),
    ];
  });
  return [
    '#import "/src/pdf/template.typ": *',
    `#show: report.with(${particulars(report, site, locale)})`,
    '#{',
    ...lines,
    '}',
    '',
  ].join('\n');
}

function entryLines(entry: Entry, level: number, library: Library, report: Report, locale: Locale): string[] {
  const text = entry.text[locale];
  const setting = text && {
    file: text.file,
    locale,
    value: (node: ValueNode) => valueText(report, entry.id, node, locale),
    trend: (node: TrendNode) => trendOf(library, report, node),
    noteOf: doubtNotes(library),
    destination: (url: string) => linkDestination(url, report, library.site, locale),
  };
  return [
    heading(entry, level, locale),
    ...(setting ? [emitTypst(text.tree, setting)] : []),
    ...noteLines(entry, report, locale),
    ...entry.items.flatMap((item) => entryLines(item, level + 1, library, report, locale)),
  ];
}

/** The editor's notes on figures of an entry, after its text. */
function noteLines(entry: Entry, report: Report, locale: Locale): string[] {
  return report.observations.flatMap(({ item, indicator, note }) => {
    if (item !== entry.id || !note) return [];
    const colon = locale === 'zh' ? '：' : ': ';
    const body = setText(`${indicator.name[locale]}${colon}${note[locale]}`, locale);
    return [`note(${setText(words[locale].note, locale)}, par(${body}))`];
  });
}

function heading({ id, number, title }: Heading, level: number, locale: Locale): string {
  const printed = number === undefined ? 'none' : typstString(formatNumber(number, locale));
  return `entry(${level}, ${typstString(id)}, ${printed}, ${setText(title[locale], locale)})`;
}

function particulars({ edition, agency, chapters }: Report, site: Site, locale: Locale): string {
  const local = words[locale];
  const title = edition.title[locale];
  return [
    ['locale', typstString(locale)],
    ['title', typstString(title)],
    ['document-title', typstString(`${title} · ${agency.name[locale]}`)],
    ['author', typstString(site.publisher[locale])],
    [
      'keywords',
      typstStrings([
        agency.name[locale],
        agency.short[locale],
        formatYearBriefly(edition.year, 'zh'),
        String(toAd(edition.year)),
        ...chapters.map((chapter) => chapter.title[locale]),
      ]),
    ],
    ['agency', typstString(agency.name[locale])],
    ['running-head', typstString(`${title} · ${agency.short[locale]}`)],
    ['year', typstString(formatYear(edition.year, locale))],
    ['published', edition.published ? typstString(local.published(edition.published)) : 'none'],
    ['notice', setText(site.notice[locale], locale)],
    ['source', setText(local.source(site.source[locale]), locale)],
    [
      'licence',
      typstDictionary({ label: local.licence, name: site.licence.name[locale], url: site.licence.url }),
    ],
    ['typefaces', setText(local.typefaces, locale)],
    ['contents', typstString(local.contents)],
    ['page-words', typstStrings(local.page)],
  ]
    .map(([key, value]) => `\n  ${key}: ${value},`)
    .join('')
    .concat('\n');
}
