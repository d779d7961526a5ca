import { type Library, reportsOf } from '../library/library.ts';
import { agreement } from '../model/check.ts';
import type { Bilingual } from '../model/locale.ts';
import { periodKey } from '../model/period.ts';
import type { Referent } from '../model/text.ts';

/** Everything that a field may name, by id, with its name in both languages. */
export type References = Readonly<Record<Referent, ReadonlyMap<string, Bilingual>>>;

/** Collects from the content what editor programs can offer. */
export function referencesOf(library: Library, units: ReadonlyMap<string, Bilingual>): References {
  const reports = reportsOf(library);
  const named = <Thing extends { readonly name: Bilingual }>(things: ReadonlyMap<string, Thing>) =>
    sorted([...things].map(([id, { name }]) => [id, name] as const));
  return {
    agency: named(library.agencies),
    unit: sorted([...units]),
    indicator: named(library.indicators),
    check: sorted([
      [agreement.id, agreement.name],
      ...[...library.checks].map(([id, { name }]) => [id, name] as const),
    ]),
    // The title of the latest report that has it.
    item: sorted(reports.flatMap(({ entries }) => entries.map(({ id, title }) => [id, title] as const))),
    edition: sorted(library.editions.map(({ path, title }) => [path, title] as const)),
    period: periodsOf(library),
  };
}

/** The periods that figures refer to, and the usual ones of every edition's year. */
function periodsOf(library: Library): ReadonlyMap<string, Bilingual> {
  const used = reportsOf(library).flatMap(({ observations, absences }) =>
    [...observations, ...absences].map(({ period }) => periodKey(period)),
  );
  const usual = library.editions.flatMap(({ year }) => [
    `${year}`,
    `${year}H1`,
    `${year}H2`,
    `FY${year}`,
    `@${year}-12`,
  ]);
  return sorted([...used, ...usual].map((key) => [key, { zh: key, en: key }] as const));
}

function sorted(entries: readonly (readonly [string, Bilingual])[]): ReadonlyMap<string, Bilingual> {
  return new Map([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1)));
}
