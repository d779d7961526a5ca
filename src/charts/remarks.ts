import { isStated } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import { periodNoun } from '../i18n/period-name.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Break, Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import type { Note, Observation } from '../model/observation.ts';
import { comparePeriods, type Period, periodKey } from '../model/period.ts';

/** A numbered remark of the editor on a point: a note on its figure, or a break before it. */
export type Remark =
  | { readonly number: number; readonly period: Period; readonly note: Note }
  | { readonly number: number; readonly period: Period; readonly broken: Break };

/** The editor's note on a figure. */
export type NoteOf = (observation: Observation) => Note | undefined;

/** The note that stands at the figure itself. */
export const ownNote: NoteOf = ({ note }) => note;

/** The remarks on a series, numbered from its oldest point on, so that chart and table agree. */
export function remarksOf(
  points: readonly Point[],
  indicator: Indicator,
  noteOf: NoteOf = ownNote,
): Remark[] {
  const breaks = [...indicator.breaks];
  const standing = new Set(
    points
      .filter(isStated)
      .flatMap(({ statements }) => statements.map(({ observation }) => observation.note)),
  );
  const found = points.flatMap((point) => {
    const { period } = point;
    const passed = breaks.filter(({ after }) => comparePeriods(period, after) >= 0);
    for (const broken of passed) breaks.splice(breaks.indexOf(broken), 1);
    // A note that stands at another point of the series is shown there.
    const notes = isStated(point)
      ? point.statements.flatMap(({ observation }) => {
          const note = noteOf(observation);
          return note && (note === observation.note || !standing.has(note)) ? [note] : [];
        })
      : [];
    const different = notes.filter((note, index) => notes.findIndex(({ zh }) => zh === note.zh) === index);
    return [...passed.map((broken) => ({ period, broken })), ...different.map((note) => ({ period, note }))];
  });
  return found.map((remark, index) => ({ ...remark, number: index + 1 }));
}

/** The remarks on the point of a period. */
export function remarksAt(remarks: readonly Remark[], period: Period): Remark[] {
  return remarks.filter((remark) => periodKey(remark.period) === periodKey(period));
}

/** What a remark says: the editor's note, or between which periods the definition changed and how. */
export function remarkText(remark: Remark, locale: Locale): string {
  if ('note' in remark) return remark.note[locale];
  const { before, after, reason } = remark.broken;
  const [from, to] = [before, after].map((period) => periodNoun(period, locale));
  return indicatorWords(locale).break(from ?? '', to ?? '', reason[locale]);
}
