import { route } from '../../i18n/route.ts';
import { otherLocale } from '../../model/locale.ts';
import { byRelevance, type Group, textOf } from '../engine/arrange.ts';
import { narrow } from '../engine/filters.ts';
import type { RecordReport } from '../index/record.ts';
import { courseOf } from './course.ts';
import { element } from './element.ts';
import { reportName } from './names.ts';
import { Shown } from './shown.ts';
import { langWithin, spokenWithin } from './spoken.ts';
import type { View } from './view.ts';

/** The entries of the results by relevance, to be drawn a few at a time. */
export function resultGroups({ answer, state }: View): Group[] {
  const { catalogue } = answer.reader;
  return byRelevance(catalogue, narrow(catalogue, answer.hits, state.filters));
}

/** One entry: an item with its years, or a page. */
export async function resultEntry(view: View, { group, hits }: Group): Promise<HTMLLIElement> {
  const { answer, words } = view;
  const { catalogue } = answer.reader;
  const texts = await answer.reader.texts(group);
  const rows = hits.flatMap(({ record }) => {
    const text = textOf(texts, record);
    const report = catalogue.reports[catalogue.records.report[record] ?? -1];
    return text ? [{ shown: new Shown(text, view), report }] : [];
  });
  const first = rows[0]?.shown;
  if (!first) return element('li', []);
  const kind = catalogue.kinds[catalogue.records.kind[hits[0]?.record ?? 0] ?? 0];
  const isReport = rows.some(({ report }) => report);
  const place = isReport ? first.record.trail.slice(1) : first.record.trail;
  return element(
    'li',
    [
      element('p', [kind ? words.kinds[kind] : '', ...place.flatMap((name) => [' · ', ...own(name, view)])], {
        class: 'tag',
      }),
      element('h2', [first.link(first.title())]),
      ...aliasLine(first, view),
      ...courseOf(first.record, view),
      ...(isReport ? [element('ul', yearRows(view, first, rows), { class: 'years' })] : first.excerpt()),
      ...historyLink(first, rows.length, view),
    ],
    { class: 'result' },
  );
}

/** A text in the language of the results. */
function own(text: string, { answer, locale }: View): (Node | string)[] {
  return spokenWithin(text, answer.locale, locale);
}

function aliasLine(shown: Shown, { answer, locale, words }: View): HTMLElement[] {
  const alias = shown.alias();
  if (alias.length === 0) return [];
  const language = otherLocale(answer.locale);
  const text = element('span', alias, { lang: langWithin(language, locale) });
  return [element('p', [words.aliases[language], text], { class: 'quiet' })];
}

function historyLink({ record }: Shown, years: number, view: View): HTMLElement[] {
  if (!record.history || years < 2) return [];
  const { answer, base, locale, words } = view;
  const title = element('span', [...own(record.title, view), ' '], { class: 'hidden' });
  const link = element('a', [title, words.throughTheYears], {
    href: route(record.history, answer.locale, base),
    hreflang: langWithin(answer.locale, locale),
  });
  return [element('p', [link], { class: 'quiet' })];
}

interface Row {
  readonly shown: Shown;
  readonly report: RecordReport | undefined;
}

/** A row for every report that has the item, and one for each missing report among them. */
function yearRows(view: View, entry: Shown, rows: readonly Row[]): HTMLElement[] {
  const drawn: HTMLElement[] = [];
  let before: number | undefined;
  for (const { shown, report } of rows) {
    if (!report) continue;
    if (report.series === 'annual') {
      if (before !== undefined) drawn.push(...missingBetween(view, report.year, before));
      before = report.year;
    }
    const [name, small] = reportName(report, view);
    const hidden = element('span', [' ', ...own(shown.record.title, view)], { class: 'hidden' });
    const link = shown.link([name, ' ', element('small', [small]), hidden]);
    // A year that has another title shows it, since it may be what was typed.
    const title =
      shown.record.title === entry.record.title ? [] : [element('p', shown.title(), { class: 'title' })];
    drawn.push(element('li', [link, element('div', [...title, ...shown.excerpt()])]));
  }
  return drawn;
}

function missingBetween(view: View, older: number, newer: number): HTMLElement[] {
  const { reports } = view.answer.reader.catalogue;
  return reports
    .filter(({ series, missing, year }) => series === 'annual' && missing && year > older && year < newer)
    .map((report) => {
      const [name, small] = reportName(report, view);
      const year = element('span', [name, ' ', element('small', [small])]);
      return element('li', [year, element('p', [view.words.missing])], { class: 'missing' });
    });
}
