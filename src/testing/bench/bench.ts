import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { searchRecords } from '../../search/index/records.ts';
import { searchTerms } from '../../search/index/terms.ts';
import { build, check, copyProject, touchItem } from './build.ts';
import { heaviestChart } from './chart-weight.ts';
import { firstSearch } from './first-search.ts';
import { firstVisit } from './first-visit.ts';
import { median } from './median.ts';
import { chromiumPrintTime, pdfRun, unchangedSeconds } from './pdf-speed.ts';
import { renderingOf } from './rendering.ts';
import { multiply, type SearchWeight, weighSearch } from './search-weight.ts';

/** One line of the table: what was measured, and the median with its unit. */
export interface Measure {
  readonly name: string;
  readonly value: string;
}

const runs = 3;

/** The pages that lay years beside each other. */
const comparing = ['indicators', 'compare', 'items', 'data'];

/**
 * Measures builds in a copy of the project, the weight of a first visit, the speed of the PDF, and what
 * searches move and how long they take, here and on a site of a thousand pages of chapters. Every
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
    const compiled = times(() => pdfRun(folder, false));
    const { files = 0, pages = 0 } = compiled[0] ?? {};
    const pdf = median(compiled.map(({ seconds }) => seconds));
    const pdfAndGate = median(times(() => pdfRun(folder, true).seconds));
    const unchanged = await unchangedSeconds(root);
    const chromium = await chromiumPrintTime(join(folder, 'dist'));
    const search = await firstSearch(join(folder, 'dist'), '法律諮詢');
    const library = buildLibrary(readContentFiles(folder));
    const records = searchRecords(library, 'zh');
    const present = await weighSearch(records, searchTerms(library));
    const large = await weighSearch(multiply(records, 1000), searchTerms(library));
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
      { name: `all ${files} PDFs, ${pages} pages, from nothing`, value: `${pdf.toFixed(1)} s` },
      { name: 'all PDFs, each read back', value: `${pdfAndGate.toFixed(1)} s` },
      { name: 'all PDFs, nothing changed', value: `${unchanged.toFixed(2)} s` },
      { name: 'PDF, a page', value: `${((pdf * 1000) / pages).toFixed(1)} ms` },
      { name: 'the same texts, printed by Chromium, a page', value: `${chromium.toFixed(1)} ms` },
      { name: 'first search: JavaScript', value: kilobytes(search.scripts) },
      { name: 'first search: index', value: kilobytes(search.index) },
      { name: 'first search: texts shown', value: kilobytes(search.texts) },
      { name: 'first search, all', value: kilobytes(search.scripts + search.index + search.texts) },
      ...searchMeasures('search', present),
      ...searchMeasures('search of 1,000 chapter pages', large),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function searchMeasures(name: string, { records, build, bytes, warm }: SearchWeight): Measure[] {
  return [
    { name: `${name}: index of ${records} places made`, value: `${build.toFixed(1)} s` },
    {
      name: `${name}: index that one search loads`,
      value: `${kilobytes(bytes.median)}, at most ${kilobytes(bytes.most)}`,
    },
    {
      name: `${name}: warm`,
      value: `${warm.median.toFixed(1)} ms, at most ${warm.most.toFixed(1)} ms`,
    },
  ];
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
