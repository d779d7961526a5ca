import { expect, test } from 'vitest';
import { localePaths, route } from './route.ts';

test('Chinese stands at the base and English beneath it', () => {
  expect(route('/annual/112/', 'zh', '/')).toBe('/annual/112/');
  expect(route('/annual/112/', 'en', '/')).toBe('/en/annual/112/');
  expect(route('/annual/112/#x', 'en', '/reports/')).toBe('/reports/en/annual/112/#x');
  expect(route('/', 'zh', '/reports/')).toBe('/reports/');
});

test('anchors and outside addresses stay as they are', () => {
  expect(route('#x', 'en', '/reports/')).toBe('#x');
  expect(route('https://khreport.kcg.gov.tw', 'en', '/reports/')).toBe('https://khreport.kcg.gov.tw');
});

test('every page has one path for each language', () => {
  expect(localePaths([{ params: { a: 'x' }, props: {} }])).toEqual([
    { params: { a: 'x', locale: undefined }, props: { locale: 'zh' } },
    { params: { a: 'x', locale: 'en' }, props: { locale: 'en' } },
  ]);
});
