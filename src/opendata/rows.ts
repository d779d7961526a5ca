import { missingEdition } from '../compare/absence.ts';
import { breakBetween } from '../compare/delta.ts';
import { doubtNotes } from '../compare/doubtful.ts';
import { type Statement, seriesOf } from '../compare/series.ts';
import { route } from '../i18n/route.ts';
import { editionAddress, entryAddress, reportAddress } from '../library/address.ts';
import { type Library, type Report, reportsOf } from '../library/library.ts';
import type { Indicator } from '../model/indicator.ts';
import type { AbsenceReason } from '../model/observation.ts';
import { type Period, periodKey, yearOf } from '../model/period.ts';
import type { ItemId } from '../model/report.ts';
import { datesOf } from './calendar.ts';
import type { Row } from './columns.ts';
import { absenceFields, valueFields } from './value-fields.ts';

/** Every observation of the library, indicator by indicator as the registry lists them. */
export function allRows(library: Library): Row[] {
  return [...library.indicators.values()].flatMap((indicator) => rowsOf(library, indicator));
}

/**
 * The observations of an indicator, oldest first, one row for each report that states a figure and one
 * for each period without a figure.
 */
export function rowsOf(library: Library, indicator: Indicator): Row[] {
  const points = seriesOf(library, indicator);
  const stated = points.flatMap((point) => ('statements' in point ? [point] : []));
  const [first] = stated;
  return points.flatMap((point): Row[] => {
    if ('absence' in point) return [absenceRow(library, indicator, point, first?.statements[0])];
    const earlier = stated.slice(0, stated.indexOf(point));
    const sameKind = earlier.findLast(({ period }) => period.kind === point.period.kind);
    const before = sameKind ?? earlier.at(-1);
    const broken = before !== undefined && breakBetween(indicator, before.period, point.period) !== undefined;
    return point.statements.map((statement) => statementRow(library, statement, broken));
  });
}

function statementRow(library: Library, { observation, report }: Statement, broken: boolean): Row {
  const { indicator, period, quantity, item } = observation;
  const note = doubtNotes(library)(observation);
  return {
    ...indicatorFields(indicator, period),
    ...valueFields(quantity),
    ...sourceFields(library, report, item),
    note_zh: note?.zh ?? '',
    note_en: note?.en ?? '',
    break_before: String(broken),
  };
}

function absenceRow(
  library: Library,
  indicator: Indicator,
  { period, absence }: { readonly period: Period; readonly absence: AbsenceReason },
  stated: Statement | undefined,
): Row {
  return {
    ...indicatorFields(indicator, period),
    ...absenceFields(absence),
    ...silentSource(library, indicator, { period, absence }, stated),
    note_zh: '',
    note_en: '',
    break_before: 'false',
  };
}

function indicatorFields(indicator: Indicator, period: Period) {
  const [start, end] = datesOf(period);
  return {
    indicator: indicator.id,
    name_zh: indicator.name.zh,
    name_en: indicator.name.en,
    unit: indicator.unit.id,
    period: periodKey(period),
    period_start: start,
    period_end: end,
  };
}

type SourceFields = Pick<Row, 'series' | 'edition' | 'agency' | 'item' | 'url'>;

function sourceFields(library: Library, report: Report, item: ItemId): SourceFields {
  const entry = report.entries.find(({ id }) => id === item);
  return {
    series: report.edition.series,
    edition: report.edition.number,
    agency: report.agency.id,
    item,
    url: fullAddress(library, entry ? entryAddress(report, entry) : reportAddress(report)),
  };
}

/**
 * Where a figure would stand: in the edition that is missing, in the item that says there is none, or else
 * in the edition of its year.
 */
function silentSource(
  library: Library,
  indicator: Indicator,
  { period, absence }: { readonly period: Period; readonly absence: AbsenceReason },
  stated: Statement | undefined,
): SourceFields {
  const key = periodKey(period);
  const missing = missingEdition(library, period, absence);
  for (const report of missing ? [] : reportsOf(library)) {
    const recorded = report.absences.find(
      (absence) => absence.indicator.id === indicator.id && periodKey(absence.period) === key,
    );
    if (recorded) return sourceFields(library, report, recorded.item);
  }
  const series = stated?.report.edition.series ?? 'annual';
  const agency = stated?.report.agency.id ?? '';
  const edition =
    missing ?? library.editions.find((one) => one.series === series && one.year === yearOf(period));
  if (!edition) return { series, edition: '', agency, item: '', url: '' };
  const report = edition.reports.find((one) => one.agency.id === agency);
  const address = report ? reportAddress(report) : editionAddress(edition);
  return { series, edition: edition.number, agency, item: '', url: fullAddress(library, address) };
}

function fullAddress({ site }: Library, address: string): string {
  return `${site.address.replace(/\/$/, '')}${route(address, 'zh', site.base)}`;
}
