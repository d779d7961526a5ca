import { scaleLinear } from 'd3-scale';
import { isRead, type KeyFigure, type StatedReading } from '../compare/glance/key-figures.ts';
import { type Ink, inked } from './ink.ts';
import { partOfYear } from './slots.ts';
import { element, round } from './svg.ts';

const width = 60;
const height = 48;
const foot = height - 0.5;
const body = 44;

/**
 * One reading of a key figure, for a cell that prints it: a column from zero on the scale of all readings,
 * the report's own solid, parts of a year outlined and as wide as their months, a range with a line at both
 * ends; for scores and ranks a dot, the first place on top.
 */
export function readingChart(
  { observation: { indicator }, readings }: KeyFigure,
  reading: StatedReading,
): string {
  const [from, to] = domainOf(readings.filter(isRead), isDot(reading));
  const y = scaleLinear(
    indicator.kind === 'rank' ? [to, from] : [from, to],
    isDot(reading) ? [height - 9, 7] : [foot, 4],
  );
  const marks = isDot(reading) ? dot(reading, y) : column(reading, y);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart reading-mark',
      'aria-hidden': 'true',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    marks + inked('axis', [element('path', { d: `M0 ${foot}H${width}` })]),
  );
}

/** Whether a reading is a dot: counting from zero says nothing of a score or a rank. */
export function isDot({ observation: { indicator } }: StatedReading): boolean {
  return indicator.kind === 'score' || indicator.kind === 'rank';
}

/** Whether a reading is drawn as a part of a year. */
export function isPart({ observation: { indicator, period } }: StatedReading): boolean {
  return partOfYear(period, indicator) < 1;
}

type Scale = (value: number) => number;

function dot(reading: StatedReading, y: Scale): string {
  const [value] = endsOf(reading);
  return inked(reading.isOwn ? 'latest' : 'open', [
    element('circle', { cx: width / 2, cy: y(value), r: 4.5 }),
  ]);
}

function column(reading: StatedReading, y: Scale): string {
  const { indicator, period } = reading.observation;
  const part = partOfYear(period, indicator);
  const [value, end] = endsOf(reading);
  const wide = body * part;
  const x = (width - wide) / 2;
  const [top, low] = [Math.min(y(end), y(0)), Math.max(y(end), y(0))];
  const ink: Ink = part < 1 ? 'part' : reading.isOwn ? 'latest' : 'body';
  const lines = [...new Set([value, end])]
    .map((one) => `M${round(x)} ${round(y(one))}h${round(wide)}`)
    .join('');
  return (
    inked(ink, [element('rect', { x, y: top, width: wide, height: low - top })]) +
    inked(
      ink === 'latest' ? 'grid' : 'surface',
      ink === 'latest' && value === end ? [] : [element('path', { d: lines })],
    )
  );
}

/** A value, and the end of its range; twice the value where it is none. */
function endsOf({ observation: { quantity } }: StatedReading): [number, number] {
  return [quantity.value.toNumber(), (quantity.max ?? quantity.value).toNumber()];
}

function domainOf(readings: readonly StatedReading[], dots: boolean): [number, number] {
  const values = readings.flatMap(endsOf);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (dots) return [least, most === least ? least + 1 : most];
  const isPercent = readings[0]?.observation.indicator.unit.style === 'percent';
  return [Math.min(0, least), isPercent && most > 80 && most <= 100 ? 100 : most || 1];
}
