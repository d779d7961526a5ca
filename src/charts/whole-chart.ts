import { scaleLinear } from 'd3-scale';
import type { Whole } from '../compare/whole.ts';
import { periodNoun } from '../i18n/period-name.ts';
import type { Locale } from '../model/locale.ts';
import { hatchPattern } from './absence.ts';
import { drawing } from './drawing.ts';
import type { ChartWidth } from './frame.ts';
import { type Ink, inked } from './ink.ts';
import { lineHeight, textLines, textWidth, wrapText } from './lines.ts';
import { type NoteOf, ownNote } from './remarks.ts';
import { element } from './svg.ts';
import { barHeight, bodies, labels, rowMarks } from './whole-bar.ts';
import { wholeStory, wholeTitle } from './whole-story.ts';

/** The most parts that inks can tell apart; more are drawn as small charts of their own. */
export const mostStackedParts = 3;

const mostRows = 12;
const rowHeight = 42;

/**
 * The parts of a whole as one bar a period, newest on top, with each figure on its part. Where the parts add
 * up to more or less than the whole, the difference is hatched in the editor's ink; where they are not all
 * stated, the bar is buff and says so.
 */
export function wholeChart(
  whole: Whole,
  locale: Locale,
  { width, noteOf = ownNote }: { readonly width: ChartWidth; readonly noteOf?: NoteOf },
): string {
  const rows = whole.rows.toReversed().slice(0, mostRows);
  const names = rows.map(({ period }) => wrapText(periodNoun(period, locale), width === 760 ? 150 : 84));
  const left = Math.max(...names.flat().map(textWidth)) + 12;
  const most = Math.max(...rows.flatMap(({ sum, total }) => [sum, total].map((value) => Number(value ?? 0))));
  const x = scaleLinear([0, most], [left, width - (width === 760 ? 70 : 8)]);
  const keys = keyMarks(whole, locale, width);
  const top = keys.height + 8;
  const id = `${whole.check.id}-${width}`;
  // A bar that does not add up has a line of words beneath it.
  const heights = rows.map(({ isOff }) => rowHeight + (isOff ? lineHeight : 0));
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, each) => sum + each, top));
  const marks = rows.map((row, index) => rowMarks(row, tops[index] ?? top, { x, locale, noteOf, id, width }));
  const height = heights.reduce((sum, each) => sum + each, top);
  const gather = (ink: Ink) =>
    inked(
      ink,
      marks.flatMap((mark) => mark[ink] ?? []),
    );
  return drawing(
    {
      id,
      width,
      height,
      title: wholeTitle(whole, rows, locale),
      description: wholeStory(whole, rows, locale),
    },
    [
      element('defs', {}, hatchPattern(`${id}-hatch`, 'hatch') + hatchPattern(`${id}-off`, 'off')),
      keys.svg,
      ...(['land', ...bodies] as const).map(gather),
      marks.map(({ patterned }) => patterned).join(''),
      ...labels.map(gather),
      gather('axis'),
      gather('quiet'),
      gather('note'),
      inked(
        'words',
        names.flatMap((lines, index) => textLines(lines, 0, nameTop(tops[index] ?? 0, lines))),
      ),
    ],
  );
}

/** Baseline of the first line of a bar's name, so that its lines stand at the bar's middle. */
function nameTop(y: number, lines: readonly string[]): number {
  return y + barHeight / 2 + 5 - ((lines.length - 1) * lineHeight) / 2;
}

/** A square of ink and a name for each part, in as many lines as they need. */
function keyMarks({ parts }: Whole, locale: Locale, width: ChartWidth): { svg: string; height: number } {
  let x = 0;
  let y = 12;
  const squares: Partial<Record<Ink, string[]>> = {};
  const names: string[] = [];
  for (const [index, { name }] of parts.entries()) {
    const needed = 18 + textWidth(name[locale]);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight + 4;
    }
    const ink = bodies[index] ?? 'share-3';
    squares[ink] = [element('rect', { x, y: y - 10, width: 12, height: 12 })];
    names.push(...textLines([name[locale]], x + 18, y));
    x += needed + 20;
  }
  const svg = bodies.map((ink) => inked(ink, squares[ink] ?? [])).join('') + inked('words', names);
  return { svg, height: y + 8 };
}
