import { type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { lineHeight, textWidth } from './lines.ts';
import type { Remark } from './remarks.ts';
import type { Slot } from './slots.ts';
import { tickText } from './tick.ts';

/** The widths that a chart is drawn for: one of many small ones, a phone's, and a page's. */
export type ChartWidth = 220 | 340 | 760;

/** How an indicator is drawn: as columns from zero, as dots on an axis of their own, or as ranks from the top. */
export type Form = 'level' | 'dots' | 'rank';

/** What all marks of one chart share: what is drawn, and where values and slots lie, in units of the drawing. */
export interface Frame {
  readonly indicator: Indicator;
  readonly locale: Locale;
  readonly slots: readonly Slot[];
  readonly remarks: readonly Remark[];
  readonly latest: Observation | undefined;
  readonly form: Form;
  readonly width: ChartWidth;
  readonly left: number;
  readonly right: number;
  /** Where what stands above the drawing begins: numbers of notes on breaks, then labels of values. */
  readonly labelTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Width of a slot. */
  readonly step: number;
  /** Middle of a slot, by its index. */
  readonly middle: (index: number) => number;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

/** What a frame is made from: all but what is computed. */
export type FrameInput = Pick<
  Frame,
  'indicator' | 'locale' | 'slots' | 'remarks' | 'latest' | 'form' | 'width'
> & {
  /** Everything drawn must lie within: the values, and the ends of ranges. */
  readonly values: readonly number[];
  /** Lines of text above the drawing, and the most lines of a label above a value. */
  readonly headLines: number;
  readonly labelLines: number;
};

const plotHeights: Readonly<Record<ChartWidth, number>> = { 220: 84, 340: 150, 760: 210 };

/** Lays a chart out. */
export function frameOf({ values, headLines, labelLines, ...input }: FrameInput): Frame {
  const { form, width, indicator, locale, slots } = input;
  const labelTop = headLines * lineHeight + 8;
  const top = labelTop + labelLines * lineHeight + 6;
  const bottom = top + plotHeights[width];
  const y = scaleLinear(domainOf(form, values, indicator), [bottom, top]);
  if (form !== 'rank') y.nice(4);
  const ticks =
    form === 'rank' ? y.ticks(5).filter((tick) => Number.isInteger(tick) && tick >= 1) : y.ticks(4);
  const widest = Math.max(...ticks.map((tick) => textWidth(tickText(tick, indicator, locale))));
  const left = width === 760 ? widest + 12 : width === 340 ? 8 : 0;
  const right = width - 4;
  const band = scaleBand(slots.keys(), [left, right]);
  return {
    ...input,
    left,
    right,
    labelTop,
    top,
    bottom,
    height: bottom + (width === 220 ? 1 : 2) * lineHeight + 10,
    step: band.step(),
    middle: (index) => (band(index) ?? left) + band.bandwidth() / 2,
    y,
    ticks,
  };
}

function domainOf(form: Form, values: readonly number[], { unit }: Indicator): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // The first place is on top, and no axis of ranks is shorter than five of them.
  if (form === 'rank') return [Math.max(5, most) + 0.9, 0.5];
  const percent = unit.style === 'percent';
  if (form === 'level') return [Math.min(0, least), percent && most > 80 && most <= 100 ? 100 : most || 1];
  const margin = (most - least || Math.abs(most) * 0.02 || 1) * 0.35;
  return [least - margin, percent && most <= 100 ? Math.min(100, most + margin) : most + margin];
}
