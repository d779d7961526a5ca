import { expect, test } from 'vitest';
import { fileKind } from './file-name.ts';

test.each([
  ['annual/112/rdec/report.pdf', 'PDF（中文）', 'PDF (Chinese)'],
  ['en/annual/112/rdec/report.pdf', 'PDF（英文）', 'PDF (English)'],
  ['annual/112/rdec/report.archive.pdf', '歸檔版PDF（中文）', 'archive copy (PDF, Chinese)'],
  ['en/annual/112/volume.pdf', '合訂本PDF（英文）', 'bound volume (PDF, English)'],
  ['annual/112/volume.archive.pdf', '合訂本歸檔版PDF（中文）', 'bound volume, archive copy (PDF, Chinese)'],
  ['annual/112/package.zip', '資料包', 'package'],
])('says of %s what it is', (path, zh, en) => {
  expect([fileKind({ path }, 'zh'), fileKind({ path }, 'en')]).toEqual([zh, en]);
});
