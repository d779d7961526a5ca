import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, check, copyProject, touchItem } from './build.ts';
import { heaviestChart } from './chart-weight.ts';
import { firstVisit } from './first-visit.ts';
import { median } from './median.ts';
import { pdfPagesPerSecond } from './pdf-speed.ts';
import { renderingOf } from './rendering.ts';

/** One line of the table: what was measured, and the median with its unit. */
export interface Measure {
  readonly name: string;
  readonly value: string;
}

const runs = 3;

/** The pages that lay years beside each other. */
const comparing = ['indicators', 'compare', 'items', 'data'];

/**
 * Measures builds in a copy of the project, the weight of a first visit, and the speed of the PDF. Every
 * number is the median of three runs; they depend on the machine, so compare them as ratios.
 *
 * @param root the project's root, with its packages installed
 */
export async function runBench(root: string): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    copyProject(root, folder);
    const checked = median(times(() => check(folder)));
    const coldBuilds = times(() => build(folder, 'cold'));
    const cold = median(coldBuilds.map(({ seconds }) => seconds));
    const renderings = coldBuilds.map(({ log }) => renderingOf(log, comparing));
    const warm = median(times(() => build(folder, 'warm').seconds));
    const changed = median(
      times((run) => {
        touchItem(folder, run);
        return build(folder, 'warm').seconds;
      }),
    );
    const chart = heaviestChart(join(folder, 'dist'));
    const visit = firstVisit(join(folder, 'dist'));
    const pdf = await pdfPagesPerSecond(folder, runs);
    return [
      { name: 'check of all content', value: `${checked.toFixed(1)} s` },
      { name: 'build, cold', value: `${cold.toFixed(1)} s` },
      { name: 'build, warm', value: `${warm.toFixed(1)} s (${(warm / cold).toFixed(2)} of cold)` },
      {
        name: 'build, one item changed',
        value: `${changed.toFixed(1)} s (${(changed / cold).toFixed(2)} of cold)`,
      },
      {
        name: `of these ${renderings[0]?.pages} of ${comparing.join(', ')}, rendered cold`,
        value: `${median(renderings.map(({ seconds }) => seconds)).toFixed(1)} s`,
      },
      { name: `heaviest chart (${chart.page})`, value: kilobytes(chart.bytes) },
      { name: `first visit of ${visit.page}: HTML`, value: kilobytes(visit.html) },
      { name: 'first visit: CSS', value: kilobytes(visit.css) },
      { name: 'first visit: JavaScript', value: kilobytes(visit.js) },
      { name: 'PDF, compiled from nothing', value: `${pdf.toFixed(0)} pages/s` },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The measures as a small table. */
export function formatBench(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  return measures.map(({ name, value }) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function times<Result>(measure: (run: number) => Result): Result[] {
  return Array.from({ length: runs }, (_, run) => measure(run));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB gzip`;
}
