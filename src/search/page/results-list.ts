import { route } from '../../i18n/route.ts';
import { languageTag } from '../../model/locale.ts';
import { byRelevance, type Group, textOf } from '../engine/arrange.ts';
import { narrow } from '../engine/filters.ts';
import type { RecordReport } from '../index/record.ts';
import { element } from './element.ts';
import { reportName } from './names.ts';
import { Shown } from './shown.ts';
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
    return text ? [{ shown: new Shown(text, answer.terms, answer.locale), report }] : [];
  });
  const best = rows[0]?.shown;
  if (!best) return element('li', []);
  const kind = catalogue.kinds[catalogue.records.kind[hits[0]?.record ?? 0] ?? 0];
  const reports = rows.flatMap(({ report }) => report ?? []);
  const lang = answer.locale === view.locale ? undefined : languageTag(answer.locale);
  return element(
    'li',
    [
      element('p', [[kind ? words.kinds[kind] : '', ...placeOf(best, reports)].join(' · ')], {
        class: 'tag',
      }),
      element('h2', [best.link(best.title(), view.base, view.locale)]),
      ...aliasLine(best, view),
      ...(best.record.reading ? [element('p', [best.record.reading], { class: 'reading' })] : []),
      ...(reports.length === 0 ? best.excerpt() : [element('ul', yearRows(view, rows), { class: 'years' })]),
      ...historyLink(best, rows.length, view),
    ],
    { class: 'result', lang },
  );
}

/** What an entry stands in. A report's own title is named by the rows. */
function placeOf({ record }: Shown, reports: readonly RecordReport[]): string[] {
  return reports.length === 0 ? [...record.trail] : record.trail.slice(1);
}

function aliasLine(shown: Shown, { words }: View): HTMLElement[] {
  const alias = shown.alias();
  return alias.length === 0 ? [] : [element('p', [words.alias, ...alias], { class: 'quiet' })];
}

function historyLink({ record }: Shown, years: number, view: View): HTMLElement[] {
  if (!record.history || years < 2) return [];
  const href = route(record.history, view.answer.locale, view.base);
  return [
    element(
      'p',
      [
        element(
          'a',
          [element('span', [`${record.title} `], { class: 'hidden' }), view.words.throughTheYears],
          { href },
        ),
      ],
      { class: 'quiet' },
    ),
  ];
}

interface Row {
  readonly shown: Shown;
  readonly report: RecordReport | undefined;
}

/** A row for every report that has the item, and one for each missing report among them. */
function yearRows(view: View, rows: readonly Row[]): HTMLElement[] {
  const drawn: HTMLElement[] = [];
  let before: number | undefined;
  for (const { shown, report } of rows) {
    if (!report) continue;
    if (report.series === 'annual') {
      if (before !== undefined) drawn.push(...missingBetween(view, report.year, before));
      before = report.year;
    }
    const [name, small] = reportName(report, view);
    const title = element('span', [` ${shown.record.title}`], { class: 'hidden' });
    const link = shown.link([name, ' ', element('small', [small]), title], view.base, view.locale);
    drawn.push(element('li', [link, ...shown.excerpt()]));
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
