import { isStated, latestPoint, leadingStatement } from '../compare/previous.ts';
import type { Point } from '../compare/series.ts';
import { indicatorWords } from '../i18n/words-indicators.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import { unitName } from '../model/unit.ts';
import { absenceMarks } from './absence.ts';
import { baseMarks, gridMarks, slotLabels } from './axis.ts';
import { breakMarks } from './break-line.ts';
import { dotMarks } from './dots.ts';
import { drawing } from './drawing.ts';
import { type ChartWidth, type Form, type Frame, type FrameInput, frameOf } from './frame.ts';
import { inked } from './ink.ts';
import { levelMarks } from './level.ts';
import { lineHeight, textLines, wrapText } from './lines.ts';
import { type NoteOf, ownNote, remarksOf } from './remarks.ts';
import { slotsOf } from './slots.ts';
import { storyOf, titleWithGist } from './story.ts';
import { tickText } from './tick.ts';
import { labelLines } from './value-label.ts';

/** The most slots that a chart has room for; earlier figures stand in the table alone. */
const mostSlots: Readonly<Record<ChartWidth, number>> = { 220: 6, 340: 6, 760: 12 };

export interface ChartOptions {
  /** A chart 220 wide stands among others like it: it has no words on its axis and little under its slots. */
  readonly width: ChartWidth;
  /** The largest value of all the charts that share one scale, in units of the indicator. */
  readonly most?: number;
  /** Draws dots on an axis that needn't start at zero, and says so, instead of columns. */
  readonly magnified?: boolean;
  /** Finds the editor's note on a figure; the figure's own by default. */
  readonly noteOf?: NoteOf;
  /** What the ids of the drawing begin with where a page may draw an indicator twice; the indicator's id by default. */
  readonly id?: string;
}

/**
 * A series as an SVG of its own, with inks and sizes as attributes: columns from zero, dots for scores, an
 * inverted axis for ranks; absences, breaks and parts of years drawn as what they are. Its description says
 * the same in words. Empty where the series has no figure.
 *
 * @param points the whole series, oldest first
 */
export function indicatorChart(
  points: readonly Point[],
  indicator: Indicator,
  locale: Locale,
  { width, most: shared, magnified = false, noteOf = ownNote, id: prefix = indicator.id }: ChartOptions,
): string {
  const words = indicatorWords(locale);
  const slots = slotsOf(points, indicator, locale, mostSlots[width]);
  const shown = slots
    .flatMap((slot) => slot.points)
    .filter(isStated)
    .map((point) => leadingStatement(point).observation);
  if (shown.length === 0) return '';
  const latest = latestPoint(points, indicator);
  const input: FrameInput = {
    indicator,
    locale,
    slots,
    remarks: remarksOf(points, indicator, noteOf),
    latest: latest && leadingStatement(latest).observation,
    form: formOf(indicator, magnified),
    width,
    values: [
      ...shown.flatMap(({ quantity: { value, max } }) => [value, ...(max ? [max] : [])]).map(Number),
      ...(shared === undefined ? [] : [shared]),
    ],
    headLines: 0,
    labelLines: 0,
  };
  const isCut = slots.flatMap((slot) => slot.points).length < points.length;
  const head = width === 220 ? [] : wrapText(axisWords(frameOf(input), isCut), width - 8);
  const step = frameOf(input).step;
  const most = Math.max(...shown.map((observation) => labelLines(observation, locale, step - 4).length));
  const frame = frameOf({
    ...input,
    headLines: head.length,
    labelLines: most + (input.remarks.length > 0 ? 1 : 0),
  });
  const marks = frame.form === 'level' ? levelMarks(frame) : dotMarks(frame);
  const id = `${prefix}-${width}${magnified ? '-magnified' : ''}`;
  const name = indicator.name[locale];
  const called = magnified ? words.chartMagnified(name) : words.chartTitle(name);
  const title = titleWithGist(called, points, indicator, locale, noteOf);
  return drawing(
    { id, width, height: frame.height, title, description: storyOf(points, indicator, locale, noteOf) },
    [
      inked('quiet', textLines(head, 0, lineHeight - 2)),
      gridMarks(frame),
      absenceMarks(frame, `${id}-hatch`),
      marks,
      baseMarks(frame),
      breakMarks(frame),
      slotLabels(frame),
    ],
  );
}

function formOf({ kind }: Indicator, magnified: boolean): Form {
  if (kind === 'rank') return 'rank';
  return kind === 'score' || magnified ? 'dots' : 'level';
}

/** What the axis counts in and where it starts, and what the reader must know of the dots. */
function axisWords({ form, indicator, locale, slots, y }: Frame, isCut: boolean): string {
  const words = indicatorWords(locale);
  const unit = unitName(indicator.unit, locale);
  const start = tickText(y.domain()[0] ?? 0, indicator, locale);
  const axis = { level: words.fromZero(unit), dots: words.notFromZero(unit, start), rank: words.rankAxis }[
    form
  ];
  const halves = slots.some(({ points }) => points.length > 1) ? [words.halves] : [];
  return [axis, ...halves, ...(isCut ? [words.older] : [])].join(locale === 'zh' ? '；' : '. ');
}
