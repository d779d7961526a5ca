import type { Big } from 'big.js';
import type { Entry, Library, Report } from '../library/library.ts';
import type { Change } from '../model/change.ts';
import type { Check } from '../model/check.ts';
import type { IndicatorId } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, type Period, periodKey } from '../model/period.ts';
import { compareFigures, type Delta } from './delta.ts';
import { changesBetween, compareOutlines } from './outline.ts';
import { type Extreme, extremeOf } from './record.ts';

/** One thing worth telling of a report against the one before it. */
export type Telling =
  | {
      readonly kind: 'change';
      readonly before: Observation;
      readonly after: Observation;
      readonly percent: Big;
      readonly judgement?: 'better' | 'worse';
      readonly extreme?: Extreme;
    }
  | { readonly kind: 'record'; readonly after: Observation; readonly extreme: Extreme }
  | { readonly kind: 'began' | 'ended'; readonly entry: Entry; readonly recorded?: Change };

/** Under this many, one case more or less makes a large percentage of little meaning. */
const leastBase = 30;
const mostTellings = 8;
/** How many of each kind stand before any kind gets more. */
const shares = { change: 4, record: 2, outline: 2 };

/**
 * The most telling changes of a report against an earlier one of the same agency, at most eight unless told otherwise: figures
 * by their relative change (from a base of at least thirty, one for each item, totals before their parts),
 * records within the series, then what is new in the outline and what ended. Only figures that
 * {@link compareFigures} compares count.
 */
export function tellingChanges(
  library: Library,
  before: Report,
  after: Report,
  isDoubtful: (observation: Observation) => boolean,
  most = mostTellings,
): Telling[] {
  const pairs = comparedPairs(library, before, after, isDoubtful);
  const changes = relativeChanges(library, pairs, isDoubtful);
  const told = new Set(changes.slice(0, shares.change).map((change) => change.after.item));
  const records = recordsOf(library, pairs, isDoubtful).filter((record) => !told.has(record.after.item));
  const outline = outlineTellings(library, before, after);
  const first = [
    ...changes.slice(0, shares.change),
    ...records.slice(0, shares.record),
    ...outline.slice(0, shares.outline),
  ];
  const rest = [...changes.slice(shares.change), ...outline.slice(shares.outline)];
  const chosen = new Set([...first, ...rest].slice(0, most));
  return [...changes, ...records, ...outline].filter((telling) => chosen.has(telling));
}

type ChangeTelling = Extract<Telling, { kind: 'change' }>;
type RecordTelling = Extract<Telling, { kind: 'record' }>;

interface Compared {
  readonly before: Observation;
  readonly after: Observation;
  readonly delta: Extract<Delta, { kind: 'change' }>;
}

/** The figures that may be compared, without those that follow from another of them. */
function comparedPairs(
  library: Library,
  before: Report,
  after: Report,
  isDoubtful: (observation: Observation) => boolean,
): Compared[] {
  const all = pairsOf(before, after).flatMap((pair): Compared[] => {
    const delta = compareFigures(pair.before, pair.after, isDoubtful);
    return delta.kind === 'change' ? [{ ...pair, delta }] : [];
  });
  const ids = new Set(all.map((pair) => pair.after.indicator.id));
  const derived = derivedFrom([...library.checks.values()], ids);
  return all.filter((pair) => !derived.has(pair.after.indicator.id));
}

function relativeChanges(
  library: Library,
  pairs: readonly Compared[],
  isDoubtful: (observation: Observation) => boolean,
): ChangeTelling[] {
  const changes = pairs.flatMap(({ before, after, delta }): ChangeTelling[] => {
    const { absolute, percent, judgement } = delta;
    if (!percent || absolute.eq(0) || before.quantity.value.lt(leastBase)) return [];
    const extreme = extremeOf(library, after, isDoubtful);
    return [
      {
        kind: 'change',
        before,
        after,
        percent,
        ...(judgement && { judgement }),
        ...(extreme && { extreme }),
      },
    ];
  });
  return onePerItem(changes.sort((a, b) => b.percent.abs().cmp(a.percent.abs())));
}

/** Parts of a sum, averages and multiples, where the figure that they follow from is compared itself. */
function derivedFrom(checks: readonly Check[], compared: ReadonlySet<IndicatorId>): Set<string> {
  const has = (id: string) => compared.has(id as IndicatorId);
  return new Set(
    checks.flatMap(({ relation }): string[] => {
      if (relation.kind === 'sum' && has(relation.total)) return relation.parts;
      if (relation.kind === 'average' && has(relation.total)) return [relation.value];
      if (relation.kind === 'multiple' && has(relation.of)) return [relation.value];
      return [];
    }),
  );
}

/** The figures of two reports that answer to one another: the latest of each indicator and form of period. */
function pairsOf(before: Report, after: Report): { before: Observation; after: Observation }[] {
  const earlier = latest(before);
  return [...latest(after)].flatMap(([key, later]) => {
    const twin = earlier.get(key);
    return twin && comparePeriods(twin.period, later.period) < 0 ? [{ before: twin, after: later }] : [];
  });
}

function latest({ observations }: Report): Map<string, Observation> {
  const found = new Map<string, Observation>();
  for (const observation of observations) {
    const key = `${observation.indicator.id} ${formOf(observation.period)}`;
    const known = found.get(key);
    if (!known || comparePeriods(known.period, observation.period) < 0) found.set(key, observation);
  }
  return found;
}

/** A period without its year: only figures of the same months answer to one another. */
function formOf(period: Period): string {
  return periodKey(period)
    .replace(/\d+(?=-|H|$)/, '')
    .replace(/\/\d+/, '/');
}

function recordsOf(
  library: Library,
  pairs: readonly Compared[],
  isDoubtful: (observation: Observation) => boolean,
): RecordTelling[] {
  const records = pairs.flatMap(({ after }): RecordTelling[] => {
    const { kind } = after.indicator;
    // What accumulates is a record every year, and among a handful of cases every year may be one.
    if (kind === 'stock' || (kind === 'flow' && after.quantity.value.lt(leastBase))) return [];
    const extreme = extremeOf(library, after, isDoubtful);
    return extreme ? [{ kind: 'record', after, extreme }] : [];
  });
  return onePerItem(records.sort((a, b) => b.extreme.lead.cmp(a.extreme.lead)));
}

function onePerItem<One extends { readonly after: Observation }>(list: readonly One[]): One[] {
  const items = new Set<string>();
  return list.filter(({ after: { item } }) => !items.has(item) && items.add(item));
}

/**
 * What is new and what ended, chapters first; what was merged, split or moved, in any of the editions
 * between, is neither. A recorded sentence is told only where it is true of the pair: if all its items came or went.
 */
function outlineTellings(library: Library, before: Report, after: Report): Telling[] {
  const recordedChanges = changesBetween(library, before.edition, after.edition);
  const ids = [before, after].map(({ entries }) => new Set<string>(entries.map(({ id }) => id)));
  const came = (id: string) => !ids[0]?.has(id) && ids[1]?.has(id);
  const went = (id: string) => ids[0]?.has(id) && !ids[1]?.has(id);
  const found = compareOutlines(before, after).flatMap((change): Telling[] => {
    if (change.kind === 'kept') return [];
    const [kind, entry] =
      change.kind === 'added' ? (['began', change.after] as const) : (['ended', change.before] as const);
    // A new title is no reason why an item is listed or not.
    const ofEntry = recordedChanges.filter((one) => one.change !== 'renamed' && one.items.includes(entry.id));
    const ofKind = ofEntry.filter((one) => one.change === kind);
    if (ofEntry.length > 0 && ofKind.length === 0) return [];
    const recorded = ofKind.findLast(({ items }) => items.every(kind === 'began' ? came : went));
    return [{ kind, entry, ...(recorded && { recorded }) }];
  });
  const told = new Set<Change>();
  return found
    .filter(
      (telling) =>
        !('recorded' in telling) ||
        !telling.recorded ||
        (!told.has(telling.recorded) && told.add(telling.recorded)),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(telling: Telling): number {
  return 'entry' in telling && telling.entry.level === 'chapter' ? 0 : 1;
}
