import { expect, test } from 'vitest';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { checkContent } from './check.ts';
import { locate } from './locate.ts';

const report = 'annual/112/rdec';
const { library } = checkContent(scenarioFiles());
const source = (file: string) => (library.files.get(`content/${report}/${file}`) ?? '').split('\n');

function placeOf(file: string, line: number): string | undefined {
  const found = locate(library, {
    file: `content/${file}`,
    line,
    column: 1,
    rule: 'schema',
    severity: 'error',
    message: { zh: '', en: '' },
    hint: { zh: '', en: '' },
  });
  return found && (found.entry?.id ?? found.report.path);
}

test('a text belongs to its item, a chapter’s own text to the chapter', () => {
  expect(placeOf(`${report}/joint-services/call-review.en.mdx`, 3)).toBe('call-review');
  expect(placeOf(`${report}/joint-services/index.zh.mdx`, 1)).toBe('joint-services');
});

test('a line of the figures or of the outline belongs to the item above it', () => {
  const figures = source('figures.yaml');
  const line = figures.findIndex((text) => text.startsWith('call-review:')) + 1;
  expect(placeOf(`${report}/figures.yaml`, line)).toBe('call-review');
  expect(placeOf(`${report}/figures.yaml`, line + 1)).toBe('call-review');
  const outline = source('report.yaml').findIndex((text) => text.includes('id: call-review')) + 1;
  expect(placeOf(`${report}/report.yaml`, outline)).toBe('call-review');
});

test('what belongs to no item belongs to the report, and what to no report to nothing', () => {
  expect(placeOf(`${report}/report.yaml`, 1)).toBe(report);
  expect(placeOf('units.yaml', 1)).toBeUndefined();
});
