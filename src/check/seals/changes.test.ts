import { expect, test } from 'vitest';
import { buildLibrary } from '../../library/build.ts';
import { reportPrint } from '../../library/fingerprint.ts';
import { findReport } from '../../library/library.ts';
import { scenarioFiles } from '../../testing/scenario/scenario.ts';
import { changesSince } from './changes.ts';

const folder = 'council/4-1/rdec';

function printOf(changes: Record<string, string> = {}) {
  const report = findReport(buildLibrary(scenarioFiles(changes)), folder);
  if (!report) throw new Error('no report');
  return reportPrint(report);
}

function changesOf(changes: Record<string, string>) {
  const now = printOf(changes);
  const { agency, items } = printOf();
  return changesSince({ agency, items: { ...items }, revisions: [], revision: 0, content: '' }, now);
}

const outline = (items: string) =>
  `agency: rdec\noutline:\n  - id: hotline\n    no: "壹"\n    title: { zh: 市民專線, en: Citizens' hotline }\n    items:\n${items}`;
const hours = '      - { id: hotline-hours, no: "一", title: { zh: 服務時間, en: Hours of service } }\n';
const training =
  '      - { id: hotline-training, no: "二", title: { zh: 人員訓練, en: Training of staff } }\n';
const staff = '      - { id: hotline-staff, title: { zh: 人力, en: Staff } }\n';

test('no change but of the revisions themselves, however the file is written', () => {
  expect(changesOf({ [`${folder}/report.yaml`]: outline(hours + training) })).toEqual([]);
});

test('an item more or less is told by its id, and the others keep their order', () => {
  expect(changesOf({ [`${folder}/report.yaml`]: outline(hours + staff + training) })).toEqual([
    { part: 'added', item: 'hotline-staff' },
  ]);
  expect(changesOf({ [`${folder}/report.yaml`]: outline(training) })).toEqual([
    { part: 'removed', item: 'hotline-hours' },
  ]);
});

test('another order is told', () => {
  expect(changesOf({ [`${folder}/report.yaml`]: outline(training + hours) })).toEqual([{ part: 'order' }]);
});

test('an item under another heading has changed its place', () => {
  const beneath = training.replace('      - {', '        items:\n          - {').replace('} }', '} }');
  const nested = outline(
    hours.replace(
      '{ id: hotline-hours, no: "一", title: { zh: 服務時間, en: Hours of service } }',
      'id: hotline-hours\n        no: "一"\n        title: { zh: 服務時間, en: Hours of service }',
    ) + beneath,
  );
  expect(changesOf({ [`${folder}/report.yaml`]: nested })).toEqual([
    { part: 'heading', item: 'hotline-training' },
  ]);
});
