import { expect, test } from 'vitest';
import { foundBy } from '../testing/scenario/found.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';

const item = 'annual/112/rdec/joint-services/call-review.zh.mdx';
const found = (url: string) => foundBy('dead-link', scenarioFiles({ [item]: `見[這裡](${url})。\n` }));

test.each([
  '/',
  '/search/',
  '/search/?q=1999',
  '/about/',
  '/about/#授權',
  '/about/#%E6%8E%88%E6%AC%8A',
  '/annual/112/',
  '/annual/112/rdec/',
  '/annual/112/rdec/report.pdf',
  '/annual/112/rdec/report.archive.pdf',
  '/annual/112/volume.pdf',
  '/annual/112/rdec/joint-services/',
  '/annual/112/rdec/joint-services/#petitions-handling',
  '#petitions-handling',
  'https://example.org/none/',
])('lets %s be', (url) => {
  expect(found(url)).toEqual([]);
});

test.each([
  '/about',
  '/annual/112/rdec/report.docx',
  '/annual/114/',
  '/annual/112/rdec/petitions-handling/',
  '/annual/112/rdec/research/#petitions-handling',
  '#citizen-participation',
  '#',
  '/about/#licence',
  '/%E0%A4%A/',
])('reports %s', (url) => {
  expect(found(url)).toEqual([`1:2 Unexpected link \`${url}\`, which leads nowhere on this site.`]);
});

test('says nothing of links to a report that cannot be read', () => {
  const files = scenarioFiles({ 'annual/112/rdec/report.yaml': 'agency: [\n' });
  expect(foundBy('dead-link', files)).toEqual([]);
});
