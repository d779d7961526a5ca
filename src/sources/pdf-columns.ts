import type { Block, Line } from './document.ts';
import { isFormHead } from './form.ts';
import { type Page, type Run, textOf } from './pdf-page.ts';

/** A printed line: runs of one height on the page, from left to right. */
interface Row {
  readonly y: number;
  readonly runs: readonly Run[];
}

/** How near to where most lines of the right column begin a line counts as one of them, in points. */
const tolerance = 4;

/**
 * Where the right column begins, if pages have the two columns of the official form: the place right of
 * the margin, under the form's heading row, at which most lines begin.
 */
export function findGutter(pages: readonly Page[]): number | undefined {
  const rows = pages.flatMap(rowsOf);
  if (!rows.some(({ runs }) => isFormHead(textOf(runs)) && textOf(runs).replace(/\s/g, '').length > 8)) {
    return undefined;
  }
  const starts = rows.flatMap(({ runs }) => segments(runs).map(([first]) => first?.x ?? 0));
  const margin = Math.min(...starts);
  const width = pages[0]?.width ?? 0;
  const counts = new Map<number, number>();
  for (const x of starts) {
    // The left column takes a sixth of the page at least.
    if (x > margin + width / 7)
      counts.set(Math.round(x / tolerance), (counts.get(Math.round(x / tolerance)) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return most && (most[0] - 1) * tolerance;
}

/** The lines of an untagged page from top to bottom, at one height left before right. */
export function columnBlocks(page: Page, gutter: number | undefined): Block[] {
  let above: number | undefined;
  return rowsOf(page).flatMap(({ y, runs }): Line[] => {
    const size = Math.max(...runs.map((run) => run.size), 1);
    const apart = above !== undefined && above - y > size * 2;
    above = y;
    const line = (part: readonly Run[], column?: 'left' | 'right'): Line[] => {
      const text = spaced(part);
      if (text === '') return [];
      return [{ kind: 'line', text, place: page.number, apart, open: true, ...(column && { column }) }];
    };
    if (gutter === undefined) return line(runs);
    return [
      ...line(
        runs.filter(({ x }) => x < gutter),
        'left',
      ),
      ...line(
        runs.filter(({ x }) => x >= gutter),
        'right',
      ),
    ];
  });
}

function rowsOf({ runs }: Page): Row[] {
  const rows: { y: number; runs: Run[] }[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const row = rows.find(({ y }) => Math.abs(y - run.y) < Math.max(2, run.size / 3));
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  return rows
    .toSorted((a, b) => b.y - a.y)
    .map(({ y, runs: found }) => ({ y, runs: found.toSorted((a, b) => a.x - b.x) }));
}

/** The runs of a row cut at gaps wider than a letter. */
function segments(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1)?.at(-1);
    if (last && run.x - (last.x + last.width) < Math.max(run.size, 8)) found.at(-1)?.push(run);
    else found.push([run]);
  }
  return found;
}

/** Runs of a line, with a space where there is a gap. */
function spaced(runs: readonly Run[]): string {
  return segments(runs)
    .map((part) => part.map(({ text }) => text).join(''))
    .join(' ')
    .trim();
}
