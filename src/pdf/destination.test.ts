import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { findReport } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { linkDestination } from './destination.ts';

const library = buildLibrary(readContentFiles(process.cwd()));
const report = findReport(library, 'annual/112/rdec');
const site = { ...library.site, address: 'https://a.example', base: '/reports/' };

test.each<[string, Locale, string | undefined]>([
  ['https://b.example/x', 'zh', '"https://b.example/x"'],
  ['mailto:a@b.example', 'zh', '"mailto:a@b.example"'],
  ['#petitions', 'zh', 'label("petitions")'],
  ['#nowhere', 'zh', undefined],
  ['/annual/112/', 'zh', '"https://a.example/reports/annual/112/"'],
  ['/annual/112/', 'en', '"https://a.example/reports/en/annual/112/"'],
  ['/annual/112/rdec/research/#x', 'en', '"https://a.example/reports/en/annual/112/rdec/research/#x"'],
  ['/data/all.csv', 'en', '"https://a.example/reports/data/all.csv"'],
])('%s leads in %s to %s', (url, locale, destination) => {
  if (!report) throw new Error('no report');
  expect(linkDestination(url, report, site, locale)).toBe(destination);
});
