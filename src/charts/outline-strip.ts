import type { OutlineCell } from '../compare/glance/chapter-row.ts';
import { type Ink, inked } from './ink.ts';
import { element } from './svg.ts';

const size = 14;
const step = size + 3;
const tall = 20;
/** Items beneath items stand lower on the same foot. */
const low = 14;

/** Items as cells in their order: goes on pale, new solid, made from others outlined, no longer listed a skeleton. */
export function outlineStrip(cells: readonly OutlineCell[], perLine = cells.length): string {
  const lines = Math.max(1, Math.ceil(cells.length / perLine));
  const width = Math.max(1, Math.min(cells.length, perLine)) * step - (step - size);
  const height = lines * (tall + 3) - 3;
  const marks = cells.map((cell, index) =>
    mark(cell, (index % perLine) * step, Math.floor(index / perLine) * (tall + 3)),
  );
  return drawn(width, height, marks.join(''));
}

/** One item as a cell. */
export function outlineCell(cell: Pick<OutlineCell, 'state' | 'depth' | 'recast'>): string {
  return drawn(size, tall, mark(cell, 0, 0));
}

function drawn(width: number, height: number, marks: string): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'outline-mark',
      'aria-hidden': 'true',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    marks,
  );
}

function mark(
  { state, depth, recast }: Pick<OutlineCell, 'state' | 'depth' | 'recast'>,
  x: number,
  y: number,
): string {
  const height = depth > 1 ? low : tall;
  const top = y + tall - height;
  const ink = inkOf(state, recast);
  const inset = ink === 'skeleton' || ink === 'part' ? 0.75 : 0;
  const rect = element('rect', {
    x: x + inset,
    y: top + inset,
    width: size - 2 * inset,
    height: height - 2 * inset,
  });
  const surface = ink === 'body' ? [element('path', { d: `M${x} ${top + 1}h${size}` })] : [];
  return (
    inked(ink, [rect], ink === 'part' ? { 'stroke-width': 1.5 } : {}) +
    inked('surface', surface, { 'stroke-width': 2 })
  );
}

function inkOf(state: OutlineCell['state'], recast: boolean): Ink {
  if (state === 'gone') return 'skeleton';
  if (state === 'new') return recast ? 'part' : 'latest';
  return 'body';
}
