import type { Library } from '../library/library.ts';
import { type Check, indicatorsOf } from '../model/check.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import { periodKey } from '../model/period.ts';
import { attributionOf } from './attribution.ts';
import { columnKinds, columnNames, type Row } from './columns.ts';
import { allRows, rowsOf } from './rows.ts';

/** `/data/indicators.json`: every indicator with its breaks, every check, and how to cite them. */
export function registryJson(library: Library): string {
  return json({
    attribution: attributionOf(library),
    indicators: [...library.indicators.values()].map(entryOf),
    checks: [...library.checks.values()].map(checkEntry),
  });
}

/** `/indicators/<id>.json`: one indicator, the checks that it is part of, and its observations. */
export function indicatorJson(library: Library, indicator: Indicator): string {
  return json({
    attribution: attributionOf(library),
    indicator: entryOf(indicator),
    checks: checksOf(library, indicator.id).map(checkEntry),
    observations: rowsOf(library, indicator).map(typed),
  });
}

/** `/data/observations.json`: the rows of `observations.csv`, and how to cite them. */
export function observationsJson(library: Library): string {
  return json({ attribution: attributionOf(library), observations: allRows(library).map(typed) });
}

function checksOf({ checks }: Library, id: IndicatorId): Check[] {
  return [...checks.values()].filter(({ relation }) => indicatorsOf(relation).includes(id));
}

function checkEntry({ id, name, relation }: Check) {
  const { kind, ...terms } = relation;
  return { id, name, kind, ...terms };
}

function entryOf({ id, name, definition, theme, unit, kind, direction, period, breaks }: Indicator) {
  return {
    id,
    name,
    definition,
    theme,
    unit,
    kind,
    direction,
    period,
    breaks: breaks.map(({ before, after, reason }) => ({
      between: [periodKey(before), periodKey(after)],
      reason,
    })),
  };
}

/** A row with JSON's own types: numbers, true and false, and null where there is nothing. */
function typed(row: Row): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    columnNames.map((name) => {
      const text = row[name];
      if (columnKinds[name] === 'boolean') return [name, text === 'true'];
      if (text === '') return [name, null];
      return [name, columnKinds[name] === 'number' ? Number(text) : text];
    }),
  );
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
