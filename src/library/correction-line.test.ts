import { expect, test } from 'vitest';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { buildLibrary } from './build.ts';
import { correctionLines } from './correction-line.ts';
import { findReport } from './library.ts';

const report = scenarioFiles().get('content/council/4-1/rdec/report.yaml') ?? '';

function linesOf(changes: Record<string, string> = {}, path = 'council/4-1/rdec') {
  const found = findReport(buildLibrary(scenarioFiles(changes)), path);
  if (!found) throw new Error(`no report ${path}`);
  return [...correctionLines(found, 'zh'), ...correctionLines(found, 'en')];
}

test('says what was changed in which item, when and why, in both languages', () => {
  expect(linesOf()).toEqual([
    '112年6月15日「人員訓練」：原為「每人18小時」，改為「每人20小時」。原因：原稿誤載。',
    '15 June 2023, “Training of staff”: “18 hours each” became “20 hours each”. Reason: The manuscript had it wrong.',
  ]);
});

test('names a removed item by its id, and the whole where no item is given', () => {
  const other = (item: string) => report.replace('    item: hotline-training\n', item);
  expect(linesOf({ 'council/4-1/rdec/report.yaml': other('    item: hotline-past\n') })[0]).toContain(
    '「hotline-past」',
  );
  expect(linesOf({ 'council/4-1/rdec/report.yaml': other('') })[0]).toContain('112年6月15日整份報告：');
});

test('has no lines for a report as first published', () => {
  expect(linesOf({}, 'annual/112/rdec')).toEqual([]);
});
