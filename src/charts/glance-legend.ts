import type { OutlineCell } from '../compare/glance/chapter-row.ts';
import type { Glance } from '../compare/glance/glance.ts';
import { isRead } from '../compare/glance/key-figures.ts';
import { stateText } from '../compare/glance/tally-sentence.ts';
import { glanceWords } from '../i18n/words-glance.ts';
import type { Locale } from '../model/locale.ts';
import { inked } from './ink.ts';
import { outlineCell } from './outline-strip.ts';
import { isDot, isPart } from './reading.ts';
import { element } from './svg.ts';

/** A mark and what it means. */
export interface LegendEntry {
  readonly svg: string;
  readonly text: string;
}

const size = 20;

/** What the marks of the key figures mean: those alone that the glance has. */
export function readingLegend({ keyFigures: { rows } }: Glance, locale: Locale): LegendEntry[] {
  const { legend } = glanceWords(locale);
  const readings = rows.flatMap((row) => row.readings);
  const read = readings.filter(isRead);
  const columns = read.filter((reading) => !isDot(reading));
  const marks: [shown: boolean, marks: string, text: string][] = [
    [columns.some((one) => one.isOwn && !isPart(one)), inked('latest', [column]), legend.own],
    [
      columns.some((one) => !one.isOwn && !isPart(one)),
      inked('body', [column]) + inked('surface', [surface]),
      legend.earlier,
    ],
    [columns.some(isPart), inked('part', [outlined]), legend.part],
    [read.some(isDot), inked('open', [element('circle', { cx: 10, cy: 10, r: 4.5 })]), legend.dots],
    [read.length < readings.length, inked('land', [ground]) + inked('hatch', [hatching]), legend.absent],
    [
      read.some((one) => one.broken !== undefined),
      inked('break', [element('path', { d: 'M10 0V20' })]),
      legend.broken,
    ],
  ];
  return marks.flatMap(([shown, mark, text]) => (shown ? [{ svg: drawn(mark), text }] : []));
}

const column = element('rect', { x: 3, y: 4, width: 14, height: 16 });
const surface = element('path', { d: 'M3 4h14' });
const outlined = element('rect', { x: 6.5, y: 6.5, width: 7, height: 13 });
const ground = element('rect', { width: 20, height: 20 });
const hatching = element('path', { d: 'M0 6L6 0M0 13L13 0M0 20L20 0M7 20L20 7M14 20L20 14' });

/** What the cells of the outline mean: those alone that the glance has. */
export function outlineLegend({ chapters }: Pick<Glance, 'chapters'>, locale: Locale): LegendEntry[] {
  const { legend } = glanceWords(locale);
  const cells = chapters.flatMap((row) => row.cells);
  const kinds: Pick<OutlineCell, 'state' | 'recast'>[] = [
    { state: 'kept', recast: false },
    { state: 'new', recast: false },
    { state: 'new', recast: true },
    { state: 'gone', recast: false },
  ];
  // An item merged into another is drawn as no longer listed, and the words tell it apart.
  const isKind = (cell: OutlineCell, { state, recast }: (typeof kinds)[number]) =>
    cell.state === state && (state === 'gone' || cell.recast === recast);
  const shown = kinds.filter((kind) => cells.some((cell) => isKind(cell, kind)));
  return [
    ...(shown.length === 0
      ? [{ svg: outlineCell({ state: 'listed', recast: false, depth: 1 }), text: legend.cell }]
      : []),
    ...shown.map((kind) => ({
      svg: outlineCell({ ...kind, depth: 1 }),
      text: capitalised(stateText(kind, locale)),
    })),
    ...(cells.some(({ depth }) => depth > 1)
      ? [
          {
            svg: outlineCell({ state: shown.length === 0 ? 'listed' : 'kept', recast: false, depth: 2 }),
            text: legend.nested,
          },
        ]
      : []),
  ];
}

/** A state stands in brackets elsewhere, but here as an entry of its own. */
function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function drawn(marks: string): string {
  const box = { viewBox: `0 0 ${size} ${size}`, width: size, height: size };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'chart', 'aria-hidden': 'true', ...box },
    marks,
  );
}
