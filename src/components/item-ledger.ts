import type { History, Version } from '../compare/history.ts';
import { type Statement, seriesOf } from '../compare/series.ts';
import { itemWords } from '../i18n/words-items.ts';
import { type Entry, type Library, type Report, withDescendants } from '../library/library.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import type { Absence } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';

/** What one edition's report states of an indicator: figures, or the reason in words why there are none. */
type Cell =
  | {
      readonly report: Report;
      readonly statements: readonly Statement[];
      readonly absences: readonly Absence[];
    }
  | { readonly why: string };

/** The indicators of an item over the editions of its histories. */
export interface Ledger {
  readonly columns: readonly Version[];
  readonly rows: readonly { readonly indicator: Indicator; readonly cells: readonly Cell[] }[];
}

/** The figures of an item, its own and those beneath it, wherever the reports of its editions state them. */
export function ledgerOf(library: Library, histories: readonly History[], locale: Locale): Ledger {
  const columns = histories.flatMap(({ versions }) => versions);
  const own = new Set(
    columns.flatMap((version) =>
      version.kind === 'stated' ? indicatorsOf(version.report, version.entry) : [],
    ),
  );
  const rows = [...library.indicators.values()]
    .filter((indicator) => own.has(indicator.id))
    .map((indicator) => {
      const statements = seriesOf(library, indicator).flatMap((point) =>
        'statements' in point ? point.statements : [],
      );
      return { indicator, cells: columns.map((version) => cellOf(version, indicator, statements, locale)) };
    });
  return { columns, rows };
}

function indicatorsOf(report: Report, entry: Entry): string[] {
  const ids = new Set(withDescendants(entry).map(({ id }) => id));
  return [...report.observations, ...report.absences]
    .filter(({ item }) => ids.has(item))
    .map(({ indicator }) => indicator.id);
}

function cellOf(
  version: Version,
  indicator: Indicator,
  statements: readonly Statement[],
  locale: Locale,
): Cell {
  const text = itemWords(locale);
  if (version.kind === 'missing') return { why: text.absence['edition-missing'] };
  const { report } = version;
  const own = statements.filter((statement) => statement.report.path === report.path);
  const distinct = own.filter(
    ({ observation }, index) =>
      own.findIndex((other) => periodKey(other.observation.period) === periodKey(observation.period)) ===
      index,
  );
  const absences = report.absences.filter((absence) => absence.indicator.id === indicator.id);
  if (distinct.length > 0 || absences.length > 0) return { report, statements: distinct, absences };
  return { why: version.kind === 'ended' ? text.noItem : text.absence['not-reported'] };
}
