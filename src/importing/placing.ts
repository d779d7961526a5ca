import { likenessAmong, wordsOf } from '../audit/words.ts';
import type { Entry } from '../library/library.ts';
import type { Guide } from './guide.ts';
import type { Headings, UnknownHeading } from './heading.ts';
import type { Unit } from './units.ts';

/** A text with the item that it belongs to, or the unknown heading that it stands under. */
export interface Placement {
  readonly unit: Unit;
  readonly slot: Entry | UnknownHeading | undefined;
  /** How sure it is: whether words or the place tell. */
  readonly how: 'sure' | 'guessed';
}

/** Where a text can go. */
interface Slot {
  readonly of: Entry | UnknownHeading;
  readonly words: ReadonlySet<string>;
  /** The index of the piece in which its heading ends; undefined where the source lacks it. */
  readonly at: number | undefined;
  /** Whether it ends in the outline, or had a text of its own in other years. */
  readonly likely: boolean;
  /** How much is lost if nothing goes there. */
  readonly expected: number;
}

/**
 * Finds the item of each text. Where headings and texts alternate, the last heading tells. In the
 * official form's two columns a clump of headings stands before its texts, so that order and the words
 * of other years must tell: the texts are laid along the outline in the way that fits best as a whole.
 */
export function placeUnits(
  units: readonly Unit[],
  guides: readonly Guide[],
  headings: Headings,
  isForm: boolean,
): Placement[] {
  const slots = slotsOf(guides, headings);
  if (slots.length === 0) return units.map((unit) => ({ unit, slot: undefined, how: 'guessed' }));
  const likeness = likenessAmong(slots.map(({ words }) => words));
  const shares = units.map((unit) => {
    const words = wordsOf(unit.text);
    return slots.map((slot) => likeness(words, slot.words));
  });
  const scores = units.map((unit, index) => scoresOf(unit, shares[index] ?? [], slots, isForm));
  const path = bestPath(units, slots, scores);
  return units.map((unit, index) => {
    const at = path[index] ?? 0;
    const slot = slots[at];
    const share = shares[index]?.[at] ?? 0;
    const headed = unit.anchor?.heading === slot?.of || !isForm;
    // Before the first heading nothing but its words can tell where a text belongs.
    const astray = !isForm && lastHeading(unit, slots) < 0 && share < leastShare;
    const sure = !astray && (headed || share >= leastShare);
    return { unit, slot: astray ? undefined : slot?.of, how: sure ? 'sure' : 'guessed' };
  });
}

const nearby = 3;

/** With fewer of its words there, a text is in its place by its order alone. */
const leastShare = 0.15;

function slotsOf(guides: readonly Guide[], { found, unknown }: Headings): Slot[] {
  const slots = guides.map((guide) => slotOf(guide, found));
  // New headings have their place in the source alone.
  const others = unknown.map(
    (of): Slot => ({ of, words: wordsOf(of.printed), at: of.span.last, likely: true, expected: 0.2 }),
  );
  for (const slot of others) {
    const after = slots.findIndex(({ at }) => at !== undefined && at > (slot.at ?? 0));
    slots.splice(after < 0 ? slots.length : after, 0, slot);
  }
  return slots;
}

function slotOf({ entry, words, hasText }: Guide, found: Headings['found']): Slot {
  const at = found.find(({ heading }) => heading.id === entry.id)?.span.last;
  const leaf = entry.items.length === 0;
  const expected = !leaf ? 0 : at !== undefined ? 1.5 : hasText ? 0.2 : 0;
  return { of: entry, words, at, likely: leaf || hasText, expected };
}

/** How well a text fits each slot. */
function scoresOf(unit: Unit, shares: readonly number[], slots: readonly Slot[], isForm: boolean): number[] {
  const weight = Math.sqrt(Math.min(unit.text.length, 200)) / 4;
  const last = lastHeading(unit, slots);
  return slots.map(({ of, at, likely }, index) => {
    let score = (shares[index] ?? 0) * weight;
    if (unit.anchor) score += unit.anchor.heading.id === ('id' in of ? of.id : '') ? 20 : 0;
    if (isForm && !likely) score -= 0.6 * weight;
    if (index === last) score += isForm ? 0.1 : 30;
    // Columns that a converter mixed may be out of step by a line or two.
    if (at !== undefined && at > unit.at) score -= isForm ? (at - unit.at <= nearby ? 0.3 : 3) : 30;
    // An outline may have entries that the source does not head: the words must tell very well.
    if (!isForm && at === undefined && (shares[index] ?? 0) >= 0.3 && last >= 0) score += 28;
    return score;
  });
}

/** The slot of the heading that stands last before a text. */
function lastHeading(unit: Unit, slots: readonly Slot[]): number {
  let last = -1;
  for (const [index, { at }] of slots.entries()) {
    if (at === undefined || at > unit.at) continue;
    if (last < 0 || at >= (slots[last]?.at ?? -1)) last = index;
  }
  return last;
}

/** The places of texts, none before that of the text before it, with the best sum of scores. */
function bestPath(units: readonly Unit[], slots: readonly Slot[], scores: readonly number[][]): number[] {
  let totals = (scores[0] ?? []).map((score, index) => score - skipped(slots, -1, index));
  const origins: number[][] = [];
  for (const [position, unit] of units.entries()) {
    if (position === 0) continue;
    const before = units[position - 1];
    const own = scores[position] ?? [];
    const from: number[] = [];
    totals = slots.map((_, index) => {
      let best = Number.NEGATIVE_INFINITY;
      for (let former = 0; former <= index; former++) {
        const total =
          (totals[former] ?? 0) + step(before, unit, former === index) - skipped(slots, former, index);
        if (total > best) {
          best = total;
          from[index] = former;
        }
      }
      return best + (own[index] ?? 0);
    });
    origins.push(from);
  }
  const ends = totals.map((total, index) => total - skipped(slots, index, slots.length));
  let at = ends.indexOf(Math.max(...ends));
  const path = [at];
  for (const from of origins.toReversed()) {
    at = from[at] ?? 0;
    path.unshift(at);
  }
  return path;
}

function skipped(slots: readonly Slot[], from: number, to: number): number {
  let lost = 0;
  for (let index = from + 1; index < to; index++) lost += slots[index]?.expected ?? 0;
  return lost;
}

/** A list goes on in its item, and begins anew in another. */
function step(before: Unit | undefined, unit: Unit, stays: boolean): number {
  const [former, number] = [before?.marker, unit.marker].map((marker) =>
    Number(/\d+/.exec(marker ?? '')?.[0]),
  );
  if (unit.joins) return stays ? 0.15 : 0;
  if (unit.marker === undefined) return stays ? (before?.marker === undefined ? 0.1 : -0.15) : 0;
  if (number === 1 && former !== undefined && isSameKind(before?.marker, unit.marker))
    return stays ? (/^\d/.test(unit.marker) ? -2 : -0.5) : 0.1;
  if (number !== undefined && number > 1) return stays ? 0.3 : -1.5;
  return 0;
}

function isSameKind(a: string | undefined, b: string | undefined): boolean {
  const kind = (marker = '') => marker.replace(/\d+/, '1');
  return kind(a) === kind(b);
}
