import type { Library } from '../library/library.ts';
import type { Indicator } from '../model/indicator.ts';
import { columnNames, type Row } from './columns.ts';
import { writeCsv } from './csv.ts';
import { allRows, rowsOf } from './rows.ts';

/** `/data/observations.csv`: every figure of every report, and every period known to lack one. */
export function observationsCsv(library: Library): string {
  return csvOf(allRows(library));
}

/** `/indicators/<id>.csv`: the same columns for one indicator. */
export function indicatorCsv(library: Library, indicator: Indicator): string {
  return csvOf(rowsOf(library, indicator));
}

function csvOf(rows: readonly Row[]): string {
  return writeCsv(
    columnNames,
    rows.map((row) => columnNames.map((name) => row[name])),
  );
}
