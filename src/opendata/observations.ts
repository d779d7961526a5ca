import type { Library } from '../library/library.ts';
import type { Indicator } from '../model/indicator.ts';
import { attributionOf } from './attribution.ts';
import { columnKinds, columnNames, columns, type Row } from './columns.ts';
import { writeCsv } from './csv.ts';
import { type Cell, type Sheet, writeOds } from './ods.ts';
import { allRows, rowsOf } from './rows.ts';

/** `/data/observations.csv`: every figure of every report, and every period known to lack one. */
export function observationsCsv(library: Library): string {
  return csvOf(allRows(library));
}

/** `/indicators/<id>.csv`: the same columns for one indicator. */
export function indicatorCsv(library: Library, indicator: Indicator): string {
  return csvOf(rowsOf(library, indicator));
}

/** `/data/observations.ods`: the table of {@link observationsCsv}, and a sheet on what it is. */
export function observationsOds(library: Library): Uint8Array {
  return kept(library, 'all', () => odsOf(library, allRows(library)));
}

/** `/indicators/<id>.ods`: the same for one indicator. */
export function indicatorOds(library: Library, indicator: Indicator): Uint8Array {
  return kept(library, indicator.id, () => odsOf(library, rowsOf(library, indicator)));
}

function csvOf(rows: readonly Row[]): string {
  return writeCsv(
    columnNames,
    rows.map((row) => columnNames.map((name) => row[name])),
  );
}

function odsOf(library: Library, rows: readonly Row[]): Uint8Array {
  const { title, provider, sentence, notice, licence } = attributionOf(library);
  const text = (content: string): Cell => ({ kind: 'text', text: content });
  const says = (name: string, { zh, en }: { zh: string; en: string }) => [name, zh, en].map(text);
  const observations: Sheet = {
    name: 'observations',
    header: columnNames,
    rows: rows.map((row) =>
      columnNames.map((name) => {
        const kind = columnKinds[name];
        return { kind: kind === 'number' || kind === 'date' ? kind : 'text', text: row[name] };
      }),
    ),
  };
  const about: Sheet = {
    name: 'about',
    header: ['', '中文', 'English'],
    rows: [
      says('title', title),
      says('provider', provider),
      says('attribution', sentence),
      says('notice', notice),
      says('licence', licence.name),
      ...columnNames.map((name) => says(name, columns[name])),
    ],
  };
  return writeOds(`${title.zh} ${title.en}`, [observations, about]);
}

const spreadsheets = new WeakMap<Library, Map<string, Uint8Array>>();

/** Pages print the size of a spreadsheet that a route then serves; it is made once for all of them. */
function kept(library: Library, name: string, make: () => Uint8Array): Uint8Array {
  const made = spreadsheets.get(library) ?? new Map<string, Uint8Array>();
  spreadsheets.set(library, made);
  const bytes = made.get(name) ?? make();
  made.set(name, bytes);
  return bytes;
}
