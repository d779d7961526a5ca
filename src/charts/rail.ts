import type { Big } from 'big.js';
import { inked } from './ink.ts';
import { element, round } from './svg.ts';

const width = 80;
const height = 12;
/** From zero to the end of the scale; what lies beyond has a point. */
const reach = 70;
const point = 8;

/** A change on one side of a rail. */
interface RailBar {
  readonly rises: boolean;
  /** The half of the rail that it lies in. */
  readonly svg: string;
}

/** The end of a rail that some changes in percent share: the least of a few round ones that holds all, at the most 100. */
export function railEnd(percents: readonly Big[]): number {
  const most = Math.max(0, ...percents.map((percent) => percent.abs().toNumber()));
  return [5, 10, 20, 50, 100].find((end) => most <= end) ?? 100;
}

/** A change in percent as a bar from zero to one side, with a point where it goes beyond the end. */
export function railBar(percent: Big, end: number): RailBar {
  const amount = percent.toNumber();
  const rises = amount >= 0;
  const length = (Math.min(Math.abs(amount), end) / end) * reach;
  const x = (from: number) => round(rises ? from : width - from);
  const tip = Math.abs(amount) > end ? `L${x(length + point)} ${height / 2}` : '';
  const bar = `M${x(0)} 1H${x(length)}${tip}L${x(length)} ${height - 1}H${x(0)}z`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart rail-mark',
      'aria-hidden': 'true',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    inked('latest', [element('path', { d: bar })]),
  );
  return { rises, svg };
}
